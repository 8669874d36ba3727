package io.gridbook.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;

/**
 * Temporary tables of a trial in front of the real ones of the same name, which their session reads and writes instead.
 * Nobody else sees them or waits for them, and the real ones keep rows and statistics.
 */
final class Shadows {
    /** Under this key the settings of a trial's statements hold the schema of the real tables. */
    private static final String SCHEMA = "gridbook.trial.schema";

    private Shadows() {}

    /** Marks the statements of a session as those of a trial. */
    static void allow(DSLContext dsl) {
        dsl.configuration()
                .data(
                        SCHEMA,
                        Objects.requireNonNull(dsl.select(field("current_schema()", String.class))
                                .fetchSingle()
                                .value1()));
    }

    /** Tables that are made from now on are temporary, until the transaction ends. */
    static void begin(DSLContext trial) {
        trial.execute("SET LOCAL search_path = pg_temp, " + name(schema(trial)));
    }

    /** Puts an empty one in front of a partitioned table that is about to be written, where a trial writes it: true if it did. */
    static boolean before(DSLContext tx, Table<?> parent) {
        boolean first = tx.configuration().data(SCHEMA) != null && !there(tx, parent);
        if (first) {
            tx.execute("CREATE TABLE " + name(parent.getName()) + " (LIKE " + real(tx, parent)
                    + " INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY " + partitioned(tx, parent));
        }
        return first;
    }

    /** Puts one with all its rows in front of a table. */
    static void copy(DSLContext trial, Table<?> table) {
        trial.execute("CREATE TABLE " + name(table.getName()) + " (LIKE " + real(trial, table) + " INCLUDING ALL)");
        trial.insertInto(table).select(trial.selectFrom(real(trial, table))).execute();
    }

    /** The table that a shadow may stand in front of. */
    static Table<Record> real(DSLContext trial, Table<?> table) {
        return table(name(schema(trial), table.getName()));
    }

    private static boolean there(DSLContext tx, Table<?> table) {
        return tx.fetchValue("SELECT to_regclass({0})", inline("pg_temp." + table.getName())) != null;
    }

    private static String partitioned(DSLContext tx, Table<?> parent) {
        return String.valueOf(
                tx.fetchValue("SELECT pg_get_partkeydef({0}::regclass)", inline(schema(tx) + "." + parent.getName())));
    }

    private static String schema(DSLContext trial) {
        return String.valueOf(trial.configuration().data(SCHEMA));
    }
}
