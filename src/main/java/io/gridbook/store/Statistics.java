package io.gridbook.store;

import org.jooq.DSLContext;
import org.jooq.Table;

/** What the planner knows of a table. */
public final class Statistics {
    private Statistics() {}

    /** Brings it up to date, before statements over rows that were just written. */
    public static void refresh(DSLContext tx, Table<?> table) {
        tx.execute("ANALYZE " + table);
    }
}
