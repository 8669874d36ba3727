package io.gridbook.store;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Table;

/** What the planner knows of a table. */
public final class Statistics {
    /** Values kept of a column; a fifth of the server's default, for a fifth of its time: joins by whole keys need no more. */
    private static final int TARGET = 20;

    private Statistics() {}

    /** Brings it up to date, before statements over rows that were just written. */
    public static void refresh(DSLContext tx, Table<?> table) {
        analyze(tx, "ANALYZE " + table);
    }

    /** Brings a partitioned table up to date for the rows of one period. */
    public static void refresh(DSLContext tx, Table<?> parent, LocalDate period) {
        Table<?> partition = Partitions.find(tx, parent, period);
        if (partition != null) {
            refresh(tx, partition);
            ParentStatistics.refresh(tx, parent);
        }
    }

    static void analyze(DSLContext tx, String statement) {
        tx.execute("SET LOCAL default_statistics_target = " + TARGET);
        tx.execute(statement);
    }
}
