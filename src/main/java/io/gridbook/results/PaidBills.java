package io.gridbook.results;

import static io.gridbook.results.AnsweredCases.ANSWERED;
import static io.gridbook.results.AnsweredCases.AREA_ID;
import static io.gridbook.results.AnsweredCases.AT_STAKE;
import static io.gridbook.results.AnsweredCases.CUSTOMER_ID;
import static io.gridbook.results.AnsweredCases.LIST_DAY;
import static io.gridbook.results.AnsweredCases.RULE;
import static io.gridbook.results.AnsweredCases.UNTIL;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.gridbook.store.schema.tables.Arrears;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Bills that were overdue on the list and unpaid before the contact: what is no longer owed in the days after it. */
final class PaidBills {
    private static final Arrears BEFORE = Arrears.ARREARS.as("before");
    private static final Arrears AFTER = Arrears.ARREARS.as("after");

    private static final Table<Record> DATED = table(name("dated"));
    private static final Field<LocalDate> DAY_BEFORE = field(name("dated", "day_before"), LocalDate.class);
    private static final Field<LocalDate> DAY_AFTER = field(name("dated", "day_after"), LocalDate.class);

    private PaidBills() {}

    static Select<? extends Record> of(Span span) {
        List<Field<?>> thing = List.of(CONTACT.AREA_ID, CONTACT.CUSTOMER_ID);
        return CameBack.summed(span, AnsweredCases.of(span, List.of("ARREARS"), thing), dated(span), came(span));
    }

    private static CommonTableExpression<?> dated(Span span) {
        return name("dated")
                .asMaterialized(select(
                                AREA_ID,
                                CUSTOMER_ID,
                                LIST_DAY,
                                RULE,
                                AT_STAKE,
                                UNTIL,
                                AnsweredCases.before().as("day_before"),
                                AnsweredCases.after(span).as("day_after"))
                        .from(ANSWERED));
    }

    /** Without a snapshot after the contact nothing is known to be paid. A bill may follow its service into another area. */
    private static CommonTableExpression<?> came(Span span) {
        Field<Long> paid = greatest(BEFORE.OUTSTANDING.minus(coalesce(AFTER.OUTSTANDING, inline(0L))), inline(0L));
        Field<Long> sum = coalesce(sum(paid).filterWhere(DAY_AFTER.isNotNull()).cast(Long.class), inline(0L));
        return name(CameBack.NAME)
                .as(select(
                                dated(AREA_ID),
                                dated(CUSTOMER_ID),
                                dated(LIST_DAY),
                                dated(RULE),
                                when(DAY_BEFORE.isNotNull(), least(sum, dated(AT_STAKE)))
                                        .as("back"),
                                field(dated(UNTIL).gt(inline(span.night().day())))
                                        .as("open"))
                        .from(DATED)
                        .leftJoin(BEFORE)
                        .on(BEFORE.AREA_ID.eq(dated(AREA_ID)))
                        .and(BEFORE.DAY.eq(DAY_BEFORE))
                        .and(BEFORE.CUSTOMER_ID.eq(dated(CUSTOMER_ID)))
                        .and(BEFORE.DUE_DATE.lt(dated(LIST_DAY)))
                        .and(span.kept(BEFORE.DAY))
                        .and(notExists(exempt(account())))
                        .and(notExists(exempt(customer())))
                        .leftJoin(AFTER)
                        .on(AFTER.DAY.eq(DAY_AFTER))
                        .and(AFTER.ACCOUNT_ID.eq(BEFORE.ACCOUNT_ID))
                        .and(AFTER.SERVICE_ID.eq(BEFORE.SERVICE_ID))
                        .and(AFTER.BILL_MONTH.eq(BEFORE.BILL_MONTH))
                        .and(span.kept(AFTER.DAY))
                        .groupBy(
                                dated(AREA_ID),
                                dated(CUSTOMER_ID),
                                dated(LIST_DAY),
                                dated(RULE),
                                dated(AT_STAKE),
                                dated(UNTIL),
                                DAY_BEFORE));
    }

    /** Bills that nobody was to be dunned for were no part of the case; looked up one way at a time, which can be hashed. */
    private static Select<?> exempt(Condition whose) {
        return selectOne()
                .from(EXEMPTION)
                .where(EXEMPTION.DAY.eq(BEFORE.DAY), EXEMPTION.KIND.eq(inline("DUNNING")))
                .and(whose);
    }

    private static Condition account() {
        return EXEMPTION.ACCOUNT_ID.eq(BEFORE.ACCOUNT_ID).and(EXEMPTION.CUSTOMER_ID.eq(inline("")));
    }

    private static Condition customer() {
        return EXEMPTION
                .AREA_ID
                .eq(BEFORE.AREA_ID)
                .and(EXEMPTION.CUSTOMER_ID.eq(BEFORE.CUSTOMER_ID))
                .and(EXEMPTION.ACCOUNT_ID.eq(inline("")));
    }

    private static <T> Field<T> dated(Field<T> column) {
        return field(name("dated", column.getName()), column.getDataType());
    }
}
