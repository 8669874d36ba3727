package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import io.gridbook.ingest.SnapshotPairs.Pair;
import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import io.gridbook.store.SnapshotGap;
import io.gridbook.store.schema.tables.Customer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Who has another manager than in the snapshot before: new records, those that moved, those whose manager changed. Of all
 * records, because the one that represents a merged customer may be another on a later day. After a gap too long for a
 * change to have a day, only customers whose services are new are told of.
 */
@Component
class ManagerChanges {
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v2";

    /** So long a grid may be without a manager, and have the same one after it. */
    private static final int REMEMBERED_DAYS = 30;

    private static final Customer BEFORE = CUSTOMER.as("before");

    private final DSLContext dsl;
    private final Derivations derivations;
    private final SnapshotPairs pairs;

    ManagerChanges(DSLContext dsl, Derivations derivations, SnapshotPairs pairs) {
        this.dsl = dsl;
        this.derivations = derivations;
        this.pairs = pairs;
    }

    /** Sees to all snapshots of the days up to a day: one that came late changes what the next one is held against. */
    void resolve(LocalDate day, int days) {
        LocalDate from = day.minusDays(days);
        pairs.upTo(day).stream()
                .filter(pair -> !pair.day().isBefore(from))
                .filter(pair -> !pairs.stands(MANAGER_CHANGE.getName(), VERSION, pair))
                .forEach(this::resolve);
    }

    private void resolve(Pair pair) {
        LocalDate day = pair.day();
        LocalDate before = pair.before();
        derivations.derive(
                MANAGER_CHANGE.getName(),
                day,
                pairs.basis(VERSION, pair) + remembered(pair),
                tx -> Partitions.replace(tx, MANAGER_CHANGE, day, target -> {
                    if (before != null) {
                        tx.insertInto(target, MANAGER_CHANGE.fields())
                                .select(changes(day, before))
                                .execute();
                    }
                }));
    }

    /** Older snapshots are looked at where one before the day has a grid without a manager: the basis names them then. */
    private String remembered(Pair pair) {
        LocalDate before = pair.before();
        if (before == null || noManager(before) == 0) {
            return "";
        }
        LocalDate oldest = pair.day().minusDays(REMEMBERED_DAYS);
        return pairs.upTo(before).stream()
                .filter(each -> !each.day().isBefore(oldest))
                .map(each -> "|" + each.day() + "=" + derivations.basis(GridResolution.NAME, each.day()))
                .collect(Collectors.joining());
    }

    private int noManager(LocalDate day) {
        return dsl.fetchCount(GRID, GRID.DAY.eq(day), manager().isNull());
    }

    private static Select<? extends Record> changes(LocalDate day, LocalDate before) {
        Table<?> had = managers(day, before).asTable("had");
        Condition told = SnapshotGap.tooLong(before, day) ? falseCondition() : trueCondition();
        Field<String> change = when(BEFORE.RECORD_ID.isNull().and(told.or(isNew(day, before))), inline("NEW"))
                .when(told.and(moved()), inline("GRID"))
                .when(told.and(BEFORE.RECORD_ID.isNotNull()).and(gotAnother(had)), inline("MANAGER"));
        return select(CUSTOMER.AREA_ID, inline(day), CUSTOMER.RECORD_ID, change)
                .from(CUSTOMER)
                .join(GRID)
                .on(GRID.AREA_ID.eq(CUSTOMER.AREA_ID), GRID.DAY.eq(day), GRID.GRID_CODE.eq(CUSTOMER.GRID_CODE))
                .leftJoin(BEFORE)
                .on(BEFORE.DAY.eq(before), BEFORE.RECORD_ID.eq(CUSTOMER.RECORD_ID))
                .leftJoin(had)
                .on(field(name("had", "grid_code"), String.class).eq(CUSTOMER.GRID_CODE))
                .where(CUSTOMER.DAY.eq(day), CUSTOMER.AREA_ID.gt(0))
                .and(change.isNotNull());
    }

    private static Condition moved() {
        return BEFORE.GRID_CODE.ne(CUSTOMER.GRID_CODE).or(BEFORE.AREA_ID.eq(0));
    }

    /** A grid without a manager has nobody new. */
    private static Condition gotAnother(Table<?> had) {
        return manager().isNotNull().and(manager().isDistinctFrom(had.field("manager", String.class)));
    }

    /** That all services of a record's customer were opened since the snapshot before, and within the days of a change. */
    private static Condition isNew(LocalDate day, LocalDate before) {
        LocalDate oldest = day.minusDays(REMEMBERED_DAYS);
        return notExists(selectOne()
                .from(SERVICE)
                .where(SERVICE.DAY.eq(day), SERVICE.CUSTOMER_ID.eq(CUSTOMER.CUSTOMER_ID))
                .and(SERVICE.OPENED_ON.le(before.isAfter(oldest) ? before : oldest)));
    }

    /** "had": the manager of each grid in the snapshot before or, where it had none, in the newest one in which it had. */
    private static Select<? extends Record> managers(LocalDate day, LocalDate before) {
        LocalDate oldest = day.minusDays(REMEMBERED_DAYS);
        return select(GRID.GRID_CODE, manager().as("manager"))
                .distinctOn(GRID.GRID_CODE)
                .from(GRID)
                .where(GRID.DAY.between(before.isBefore(oldest) ? before : oldest, before))
                .and(manager().isNotNull())
                .orderBy(GRID.GRID_CODE, GRID.DAY.desc());
    }

    private static Field<String> manager() {
        return coalesce(GRID.MANAGER_CODE, GRID.MANAGER_NAME);
    }
}
