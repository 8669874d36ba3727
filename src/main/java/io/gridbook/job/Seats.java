package io.gridbook.job;

import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.condition;

import io.gridbook.publish.report.Tally;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record2;

/** The customers under Today of all grids of a night. */
record Seats(Set<Record2<Integer, String>> customers) {
    static Seats of(DSLContext dsl, LocalDate day) {
        return new Seats(dsl.select(WORKLIST.AREA_ID, WORKLIST.CUSTOMER_ID)
                .from(WORKLIST)
                .where(WORKLIST.DAY.eq(day), condition(WORKLIST.TODAY))
                .fetchSet(row -> row));
    }

    /** These as published, beside those of a simulation. */
    Tally beside(Seats simulated) {
        Set<?> added = new HashSet<>(simulated.customers);
        added.removeAll(customers);
        Set<?> gone = new HashSet<>(customers);
        gone.removeAll(simulated.customers);
        return new Tally(customers.size(), simulated.customers.size(), added.size(), gone.size(), 0);
    }
}
