package io.gridbook.store;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;

import java.math.BigDecimal;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Table;

/**
 * What the planner knows of a partitioned table. It joins by the statistics of the parent, which the server never takes
 * by itself, even where one partition is left; without them it takes 200 values for each key, and picks nested loops.
 */
final class ParentStatistics {
    /** From this version on, a parent can be analysed without all of its partitions. */
    private static final int ONLY_SINCE = 18;

    private ParentStatistics() {}

    /** Takes the statistics where there are none, or the table has since doubled or halved. */
    static void refresh(DSLContext tx, Table<?> parent) {
        Record2<BigDecimal, BigDecimal> rows = rows(tx, parent);
        BigDecimal known = rows.value1();
        BigDecimal now = rows.value2();
        BigDecimal two = BigDecimal.valueOf(2);
        if (now.signum() > 0
                && (now.compareTo(known.multiply(two)) >= 0 || now.multiply(two).compareTo(known) <= 0)) {
            Statistics.analyze(tx, (canSkipPartitions(tx) ? "ANALYZE ONLY " : "ANALYZE ") + parent);
        }
    }

    /** Rows that the statistics of the parent stand on, none of them giving 0, and rows of the partitions. */
    private static Record2<BigDecimal, BigDecimal> rows(DSLContext tx, Table<?> parent) {
        Field<BigDecimal> partitions = field("sum(greatest(c.reltuples, 0))", BigDecimal.class);
        return tx.select(
                        greatest(field("max(p.reltuples)", BigDecimal.class), inline(BigDecimal.ZERO)),
                        coalesce(partitions, inline(BigDecimal.ZERO)))
                .from("pg_class p JOIN pg_inherits i ON i.inhparent = p.oid JOIN pg_class c ON c.oid = i.inhrelid")
                .where("p.oid = {0}::regclass", parent.getName())
                .fetchSingle();
    }

    private static boolean canSkipPartitions(DSLContext tx) {
        return tx.connectionResult(connection -> connection.getMetaData().getDatabaseMajorVersion()) >= ONLY_SINCE;
    }
}
