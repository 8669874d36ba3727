package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Orders the customers of each grid and seats as many under Today as a manager can do; the rest is the backlog. */
@Component
public class Capacity {
    private static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    private static final Field<String> GRID_CODE = field(name("grid_code"), String.class);
    private static final Field<String> CUSTOMER_ID = field(name("customer_id"), String.class);
    private static final Field<Integer> SCORE = field(name("score"), Integer.class);
    private static final Field<Long> AT_STAKE = field(name("at_stake"), Long.class);
    private static final Field<Integer> CASES = field(name("cases"), Integer.class);
    private static final Field<Boolean> OVERDUE = field(name("overdue"), Boolean.class);
    private static final Field<Integer> AMONG_EQUALS = field(name("among_equals"), Integer.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);

    private final DSLContext dsl;
    private final SeveritySettings severity;
    private final int capacity;

    Capacity(DSLContext dsl, SeveritySettings severity, CapacitySettings settings) {
        this.dsl = dsl;
        this.severity = severity;
        this.capacity = settings.capacity();
    }

    /** Replaces the work list order of the night. */
    public void write(Night night) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Partitions.replace(
                    tx,
                    WORKLIST,
                    night.day(),
                    target -> tx.insertInto(target, WORKLIST.fields())
                            .select(seated(night))
                            .execute());
        });
    }

    private Select<? extends Record> seated(Night night) {
        Field<Integer> overdueSeat = when(condition(OVERDUE).and(AMONG_EQUALS.le(capacity / 2)), inline(0))
                .otherwise(inline(1));
        Select<? extends Record> positioned = select(
                        asterisk(),
                        rowNumber()
                                .over()
                                .partitionBy(AREA_ID, GRID_CODE)
                                .orderBy(overdueSeat, SCORE.desc(), AT_STAKE.desc(), CUSTOMER_ID)
                                .as(POSITION))
                .from(table(name("ordered")));
        return with(customers(night), ordered())
                .select(
                        AREA_ID,
                        inline(night.day()),
                        GRID_CODE,
                        CUSTOMER_ID,
                        POSITION,
                        field(POSITION.le(capacity)),
                        SCORE,
                        AT_STAKE,
                        CASES,
                        OVERDUE)
                .from(positioned.asTable("positioned"));
    }

    private CommonTableExpression<?> customers(Night night) {
        Field<Integer> waiting = WorkingDays.ordinal(inline(night.day()))
                .minus(WorkingDays.ordinal(min(ALERT.FIRST_SEEN)))
                .mul(inline(severity.waitingDay()));
        return name("customers")
                .as(select(
                                ALERT.AREA_ID,
                                ALERT.GRID_CODE,
                                ALERT.CUSTOMER_ID,
                                max(ALERT.SEVERITY)
                                        .plus(count().minus(1).mul(inline(severity.furtherCase())))
                                        .plus(least(waiting, inline(severity.maxWaiting())))
                                        .as(SCORE),
                                coalesce(sum(ALERT.AT_STAKE).cast(Long.class), inline(0L))
                                        .as(AT_STAKE),
                                count().as(CASES),
                                boolOr(condition(ALERT.OVERDUE)).as(OVERDUE))
                        .from(ALERT)
                        .where(ALERT.DAY.eq(night.day()))
                        .groupBy(ALERT.AREA_ID, ALERT.GRID_CODE, ALERT.CUSTOMER_ID));
    }

    private static CommonTableExpression<?> ordered() {
        return name("ordered")
                .as(select(
                                asterisk(),
                                rowNumber()
                                        .over()
                                        .partitionBy(AREA_ID, GRID_CODE, OVERDUE)
                                        .orderBy(SCORE.desc(), AT_STAKE.desc(), CUSTOMER_ID)
                                        .as(AMONG_EQUALS))
                        .from(table(name("customers"))));
    }
}
