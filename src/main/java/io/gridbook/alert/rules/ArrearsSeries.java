package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.firstValue;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.gridbook.alert.PublishedNights;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/**
 * The unbroken series of published nights, up to the newest before D, in which a customer had arrears: when it began, in
 * which stage it stands and since when. Paying the oldest month changes the case but not the series.
 */
final class ArrearsSeries {
    static final Table<Record> SERIES = table(name("series"));
    static final Field<String> CUSTOMER_ID = field(name("series", "customer_id"), String.class);
    static final Field<LocalDate> BEGAN = field(name("series", "began"), LocalDate.class);
    static final Field<String> STAGE = field(name("series", "stage"), String.class);
    static final Field<LocalDate> STAGE_BEGAN = field(name("series", "stage_began"), LocalDate.class);

    private static final Field<String> CUSTOMER = field(name("customer_id"), String.class);
    private static final Field<LocalDate> NIGHT = field(name("day"), LocalDate.class);
    private static final Field<Integer> BACK = field(name("back"), Integer.class);
    private static final Field<Integer> NTH = field(name("nth"), Integer.class);
    private static final Field<String> LAST_STAGE = field(name("last_stage"), String.class);
    private static final Field<Boolean> SAME_STAGE = field(name("same_stage"), Boolean.class);

    private ArrearsSeries() {}

    /** The series of all customers that had arrears on the newest published night before D, as "series". */
    static CommonTableExpression<?> before(LocalDate day, String rule) {
        Table<?> unbroken = unbroken(day, rule).asTable("unbroken");
        return name("series")
                .as(select(
                                CUSTOMER,
                                min(NIGHT).as("began"),
                                max(LAST_STAGE).as("stage"),
                                min(NIGHT).filterWhere(condition(SAME_STAGE)).as("stage_began"))
                        .from(unbroken)
                        .groupBy(CUSTOMER));
    }

    /** Nights with arrears that follow one another without a published night between: the n-th newest is n nights back. */
    private static Select<? extends Record> unbroken(LocalDate day, String rule) {
        Table<?> numbered = numbered(day, rule).asTable("numbered");
        Field<String> stage = field(name("stage"), String.class);
        return select(
                        CUSTOMER,
                        NIGHT,
                        LAST_STAGE,
                        boolAnd(stage.eq(LAST_STAGE))
                                .over()
                                .partitionBy(CUSTOMER)
                                .orderBy(NIGHT.desc())
                                .as(SAME_STAGE))
                .from(numbered)
                // back is never below nth, so this is equality; said as =, the planner expects one row in two hundred
                .where(BACK.le(NTH));
    }

    private static Select<? extends Record> numbered(LocalDate day, String rule) {
        Table<?> nights = PublishedNights.before(day).asTable("published");
        return select(
                        CASE_DAY.CUSTOMER_ID,
                        CASE_DAY.DAY,
                        CASE_DAY.STAGE,
                        field(name("published", "back"), Integer.class).as(BACK),
                        rowNumber()
                                .over()
                                .partitionBy(CASE_DAY.CUSTOMER_ID)
                                .orderBy(CASE_DAY.DAY.desc())
                                .as(NTH),
                        firstValue(CASE_DAY.STAGE)
                                .over()
                                .partitionBy(CASE_DAY.CUSTOMER_ID)
                                .orderBy(CASE_DAY.DAY.desc())
                                .as(LAST_STAGE))
                .from(CASE_DAY)
                .join(nights)
                .on(CASE_DAY.DAY.eq(field(name("published", "day"), LocalDate.class)))
                .where(CASE_DAY.DAY.lt(day), CASE_DAY.RULE.eq(rule));
    }
}
