package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.CapacitySettings;
import io.gridbook.alert.SeveritySettings;
import io.gridbook.store.schema.tables.Worklist;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The place of a customer in the work list of its grid, and what its score is made of. */
@Component
class Seats {
    private static final Worklist OTHERS = WORKLIST.as("others");

    private final DSLContext dsl;
    private final SeveritySettings severity;
    private final CapacitySettings capacity;

    Seats(DSLContext dsl, SeveritySettings severity, CapacitySettings capacity) {
        this.dsl = dsl;
        this.severity = severity;
        this.capacity = capacity;
    }

    @Nullable
    Seat of(Asked asked) {
        Field<Integer> highest = field(select(max(ALERT.SEVERITY))
                .from(ALERT)
                .where(ALERT.DAY.eq(asked.day()), ALERT.AREA_ID.eq(asked.areaId()))
                .and(ALERT.CUSTOMER_ID.eq(asked.customerId())));
        Field<Integer> customers = field(select(count())
                .from(OTHERS)
                .where(OTHERS.DAY.eq(asked.day()), OTHERS.AREA_ID.eq(asked.areaId()))
                .and(OTHERS.GRID_CODE.eq(WORKLIST.GRID_CODE)));
        return dsl.select(WORKLIST.fields())
                .select(highest.as("highest"), customers.as("customers"))
                .from(WORKLIST)
                .where(WORKLIST.DAY.eq(asked.day()), WORKLIST.AREA_ID.eq(asked.areaId()))
                .and(WORKLIST.CUSTOMER_ID.eq(asked.customerId()))
                .fetchOne(this::seat);
    }

    private Seat seat(Record row) {
        int score = row.get(WORKLIST.SCORE);
        int highest = row.get("highest", Integer.class);
        int further = (row.get(WORKLIST.CASES) - 1) * severity.furtherCase();
        return new Seat(
                row.get(WORKLIST.TODAY),
                row.get(WORKLIST.POSITION),
                row.get("customers", Integer.class),
                capacity.capacity(),
                score,
                highest,
                further,
                score - highest - further,
                row.get(WORKLIST.CASES),
                Money.yuan(row.get(WORKLIST.AT_STAKE)),
                row.get(WORKLIST.OVERDUE),
                row.get(WORKLIST.RESTS_UNTIL),
                row.get(WORKLIST.PROMISED_ON));
    }
}
