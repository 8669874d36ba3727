package io.gridbook.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jspecify.annotations.Nullable;

/**
 * Replaces the partition of a period whole: a new table is filled on its own, then takes the old one's place, all in the
 * caller's transaction. With {@code wal_level=minimal} such a table is not written to the log, and is as safe.
 */
public final class Partitions {
    private Partitions() {}

    /** Fills an empty table of the same columns as its parent. */
    @FunctionalInterface
    public interface Fill {
        void into(Table<Record> target);
    }

    /** Replaces the rows of a period by what {@code fill} writes. */
    public static void replace(DSLContext tx, Table<?> parent, LocalDate period, Fill fill) {
        Shadows.before(tx, parent);
        Table<Record> target = create(tx, parent, period);
        fill.into(target);
        addPrimaryKey(tx, parent, target);
        Statistics.refresh(tx, target);
        drop(tx, parent, period);
        tx.execute("ALTER TABLE " + parent + " ATTACH PARTITION " + target + " FOR VALUES IN ('" + period + "')");
        ParentStatistics.refresh(tx, parent);
    }

    /** A trial does not see the other periods of a table that it writes: it takes along the one that it goes on from. */
    public static void carry(DSLContext tx, Table<?> parent, LocalDate period) {
        if (Shadows.before(tx, parent)) {
            Table<Record> real = Shadows.real(tx, parent).as(parent);
            replace(
                    tx,
                    parent,
                    period,
                    target -> tx.insertInto(target, parent.fields())
                            .select(tx.select(parent.fields())
                                    .from(real)
                                    .where(field(name("day"), LocalDate.class).eq(period)))
                            .execute());
        }
    }

    /** Makes sure that rows of a period have a place. */
    public static void ensure(DSLContext tx, Table<?> parent, LocalDate period) {
        if (find(tx, parent, period) == null) {
            replace(tx, parent, period, target -> {});
        }
    }

    /** Removes a period with its rows, if it is there. */
    public static void drop(DSLContext tx, Table<?> parent, LocalDate period) {
        Table<Record> partition = find(tx, parent, period);
        if (partition != null) {
            tx.dropTable(partition).execute();
        }
    }

    /** The periods that have a partition, oldest first. */
    public static NavigableSet<LocalDate> periods(DSLContext tx, Table<?> parent) {
        return tx
                .select(field(
                        "substring(pg_get_expr(c.relpartbound, c.oid) from '[0-9]{4}-[0-9]{2}-[0-9]{2}')::date",
                        LocalDate.class))
                .from("pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid")
                .where("i.inhparent = {0}::regclass", parent.getName())
                .fetch(0, LocalDate.class)
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The partition that holds a period now. */
    public static @Nullable Table<Record> find(DSLContext tx, Table<?> parent, LocalDate period) {
        String name = tx.select(field("c.relname", String.class))
                .from("pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid")
                .where("i.inhparent = {0}::regclass", parent.getName())
                .and(
                        "pg_get_expr(c.relpartbound, c.oid) = {0}",
                        org.jooq.impl.DSL.inline("FOR VALUES IN ('" + period + "')"))
                .fetchOne(0, String.class);
        return name == null ? null : table(name(name));
    }

    /**
     * Makes the new table after the one that it will replace. The parent is left alone until the old one is dropped: were
     * it read here, two periods replaced at the same time would each wait for the other to let go of it.
     */
    private static Table<Record> create(DSLContext tx, Table<?> parent, LocalDate period) {
        String unique = Objects.requireNonNull(tx.fetchValue("SELECT txid_current()::text"))
                .toString();
        Table<Record> target =
                table(name(parent.getName() + "_" + DateTimeFormatter.BASIC_ISO_DATE.format(period) + "_" + unique));
        Table<?> model = Objects.requireNonNullElse(find(tx, parent, period), parent);
        tx.execute("CREATE TABLE " + target + " (LIKE " + model + " INCLUDING DEFAULTS INCLUDING CONSTRAINTS)");
        return target;
    }

    private static void addPrimaryKey(DSLContext tx, Table<?> parent, Table<Record> target) {
        UniqueKey<?> key = parent.getPrimaryKey();
        if (key != null) {
            tx.alterTable(target)
                    .add(org.jooq.impl.DSL.primaryKey(key.getFieldsArray()))
                    .execute();
        }
    }
}
