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
import java.time.LocalDate;
import java.util.List;
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
    private static final Field<LocalDate> RESTS_UNTIL = field(name("rests_until"), LocalDate.class);
    private static final Field<LocalDate> PROMISED_ON = field(name("promised_on"), LocalDate.class);
    private static final Field<Integer> RANK = field(name("rank"), Integer.class);
    private static final Field<Integer> AMONG_EQUALS = field(name("among_equals"), Integer.class);
    private static final Field<Integer> POSITION = field(name("position"), Integer.class);

    private static final int FIRST_RANK = 0;
    private static final int OVERDUE_RANK = 1;
    private static final int ORDINARY_RANK = 2;
    private static final int RESTING_RANK = 3;

    private final DSLContext dsl;
    private final SeveritySettings severity;
    private final int capacity;
    private final Rests rests;
    private final List<String> first;

    Capacity(DSLContext dsl, SeveritySettings severity, CapacitySettings settings, Rests rests, List<Rule> rules) {
        this.dsl = dsl;
        this.severity = severity;
        this.capacity = settings.capacity();
        this.rests = rests;
        this.first = rules.stream().filter(Rule::comesFirst).map(Rule::id).toList();
    }

    /** Replaces the work list order of the night. */
    public void write(Night night) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            List<LocalDate> answered = tx.fetch(rests.lists(night)).getValues(0, LocalDate.class);
            Partitions.replace(
                    tx,
                    WORKLIST,
                    night.day(),
                    target -> tx.insertInto(target, WORKLIST.fields())
                            .select(seated(night, answered))
                            .execute());
        });
    }

    private Select<? extends Record> seated(Night night, List<LocalDate> answered) {
        Field<Integer> seat = when(RANK.eq(OVERDUE_RANK).and(AMONG_EQUALS.gt(capacity / 2)), inline(ORDINARY_RANK))
                .otherwise(RANK);
        Select<? extends Record> positioned = select(
                        asterisk(),
                        rowNumber()
                                .over()
                                .partitionBy(AREA_ID, GRID_CODE)
                                .orderBy(seat, SCORE.desc(), AT_STAKE.desc(), CUSTOMER_ID)
                                .as(POSITION))
                .from(table(name("ordered")));
        return with(rests.expression(night, answered), customers(night), ordered())
                .select(
                        AREA_ID,
                        inline(night.day()),
                        GRID_CODE,
                        CUSTOMER_ID,
                        POSITION,
                        field(POSITION.le(capacity).and(RESTS_UNTIL.isNull())),
                        SCORE,
                        AT_STAKE,
                        CASES,
                        OVERDUE,
                        RESTS_UNTIL,
                        PROMISED_ON)
                .from(positioned.asTable("positioned"));
    }

    private CommonTableExpression<?> customers(Night night) {
        Field<Integer> waiting = WorkingDays.ordinal(inline(night.day()))
                .minus(WorkingDays.ordinal(min(ALERT.FIRST_SEEN)))
                .mul(inline(severity.waitingDay()));
        Field<Boolean> overdue = boolOr(condition(ALERT.OVERDUE));
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
                                overdue.as(OVERDUE),
                                max(Rests.RESTS_UNTIL).as(RESTS_UNTIL),
                                max(Rests.PROMISED_ON).as(PROMISED_ON),
                                rank(overdue).as(RANK))
                        .from(ALERT)
                        .leftJoin(Rests.RESTS)
                        .on(Rests.AREA_ID.eq(ALERT.AREA_ID), Rests.CUSTOMER_ID.eq(ALERT.CUSTOMER_ID))
                        .where(ALERT.DAY.eq(night.day()))
                        .groupBy(ALERT.AREA_ID, ALERT.GRID_CODE, ALERT.CUSTOMER_ID));
    }

    /** Who is at rest comes last; orders and promises come first, then what is overdue. */
    private Field<Integer> rank(Field<Boolean> overdue) {
        Field<Boolean> order =
                boolOr(ALERT.RULE.in(first.stream().map(id -> inline(id)).toList()));
        return when(max(Rests.RESTS_UNTIL).isNotNull(), inline(RESTING_RANK))
                .when(condition(order).or(max(Rests.PROMISED_ON).isNotNull()), inline(FIRST_RANK))
                .when(condition(overdue), inline(OVERDUE_RANK))
                .otherwise(inline(ORDINARY_RANK));
    }

    private static CommonTableExpression<?> ordered() {
        return name("ordered")
                .as(select(
                                asterisk(),
                                rowNumber()
                                        .over()
                                        .partitionBy(AREA_ID, GRID_CODE, RANK)
                                        .orderBy(SCORE.desc(), AT_STAKE.desc(), CUSTOMER_ID)
                                        .as(AMONG_EQUALS))
                        .from(table(name("customers"))));
    }
}
