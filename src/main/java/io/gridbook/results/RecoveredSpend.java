package io.gridbook.results;

import static io.gridbook.results.AnsweredCases.ANSWERED;
import static io.gridbook.results.AnsweredCases.AREA_ID;
import static io.gridbook.results.AnsweredCases.AT_STAKE;
import static io.gridbook.results.AnsweredCases.BUSINESS_DATE;
import static io.gridbook.results.AnsweredCases.CUSTOMER_ID;
import static io.gridbook.results.AnsweredCases.LIST_DAY;
import static io.gridbook.results.AnsweredCases.PERIOD_KEY;
import static io.gridbook.results.AnsweredCases.RULE;
import static io.gridbook.results.AnsweredCases.UNTIL;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jooq.CaseConditionStep;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;

/**
 * Spend that fell and rose again in the month of the contact, the one later month that always ends within thirty days of it.
 * Both months are put to the customer through the snapshot of the night.
 */
final class RecoveredSpend {
    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("yyyyMM");
    /** From M back, as segments have it. */
    private static final List<Field<Long>> SPEND = List.of(
            SEGMENT.SPEND_M, SEGMENT.SPEND_M1, SEGMENT.SPEND_M2, SEGMENT.SPEND_M3, SEGMENT.SPEND_M4, SEGMENT.SPEND_M5);

    private RecoveredSpend() {}

    static Select<? extends Record> of(Span span) {
        List<Field<?>> thing = List.of(CASE_DAY.AREA_ID, CASE_DAY.SUBJECT, CASE_DAY.PERIOD_KEY);
        return CameBack.summed(span, AnsweredCases.of(span, List.of("SPEND_DROP"), thing), came(span.night()));
    }

    private static CommonTableExpression<?> came(Night night) {
        Field<String> month = key(BUSINESS_DATE);
        Field<Long> then = spend(night, PERIOD_KEY);
        Field<Long> later = spend(night, month);
        // the next contact in the same month takes the month
        Condition counts = key(AnsweredCases.days(UNTIL, 1)).gt(month);
        Condition known = then.isNotNull().and(later.isNotNull());
        Field<Long> risen = when(counts, least(AT_STAKE, greatest(later.minus(then), inline(0L))))
                .otherwise(inline(0L));
        return name(CameBack.NAME)
                .as(select(
                                AREA_ID,
                                CUSTOMER_ID,
                                LIST_DAY,
                                RULE,
                                when(known, risen).as("back"),
                                field(month.gt(inline(night.month().format(KEY))))
                                        .as("open"))
                        .from(ANSWERED)
                        .leftJoin(SEGMENT)
                        .on(SEGMENT.AREA_ID.eq(AREA_ID))
                        .and(SEGMENT.DAY.eq(night.day()))
                        .and(SEGMENT.CUSTOMER_ID.eq(CUSTOMER_ID)));
    }

    /** A customer's spend of a month; null where the month is not loaded, or too long ago. */
    private static Field<Long> spend(Night night, Field<String> month) {
        CaseConditionStep<Long> spend = when(month.isNull(), castNull(SQLDataType.BIGINT));
        for (int back = 0; back < SPEND.size(); back++) {
            if (night.loaded().contains(night.month().minusMonths(back))) {
                spend = spend.when(
                        month.eq(inline(night.month().minusMonths(back).format(KEY))), SPEND.get(back));
            }
        }
        return spend;
    }

    private static Field<String> key(Field<LocalDate> day) {
        return toChar(day, "YYYYMM");
    }
}
