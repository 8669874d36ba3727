package io.gridbook.revenue;

import static io.gridbook.revenue.Levels.BEFORE;
import static io.gridbook.revenue.Levels.NOW;
import static io.gridbook.store.schema.Tables.MONTH_HIGH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** The customers of the high band of M or of M−1, with their year. 「高端及高话务量用户的收入、流失情况的逐户分析」 */
final class MonthHigh implements MonthTable {
    private static final String HIGH = "HIGH";
    private static final Field<Integer> AREA_ID = field(name("high", "area_id"), Integer.class);
    private static final Field<String> CUSTOMER_ID = field(name("high", "customer_id"), String.class);
    private static final Field<String> GRID_CODE = field(name("high", "grid_code"), String.class);
    private static final Field<Long> MONEY_LOST = field(name("high", "money_lost"), Long.class);

    @Override
    public Table<?> into() {
        return MONTH_HIGH;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        HighFacts facts = new HighFacts(month);
        return with(high(month))
                .with(name("spends").as(facts.spends()))
                .with(name("packages").as(facts.packages()))
                .with(name("debts").as(facts.debts()))
                .with(name("contacts").as(facts.contacts()))
                .select(
                        AREA_ID,
                        inline(month.start()),
                        CUSTOMER_ID,
                        GRID_CODE,
                        field(name("high", "state"), String.class),
                        field(name("high", "arpu"), Long.class),
                        coalesce(field(name("spends", "spend"), Long[].class), facts.noSpend()),
                        MONEY_LOST,
                        field(name("packages", "packages"), String.class),
                        field(name("packages", "package_end"), LocalDate.class),
                        coalesce(field(name("debts", "arrears"), Long.class), inline(0L)),
                        field(name("contacts", "last_contact"), LocalDate.class),
                        place(AREA_ID, GRID_CODE),
                        place(AREA_ID),
                        place())
                .from(table(name("high")))
                .leftJoin(table(name("spends")))
                .on(of("spends"))
                .leftJoin(table(name("packages")))
                .on(of("packages"))
                .leftJoin(table(name("debts")))
                .on(of("debts"))
                .leftJoin(table(name("contacts")))
                .on(of("contacts"));
    }

    private static CommonTableExpression<?> high(Month month) {
        return name("high")
                .as(select(
                                NOW.AREA_ID,
                                NOW.CUSTOMER_ID,
                                NOW.GRID_CODE,
                                NOW.ARPU,
                                state(month).as("state"),
                                (month.loaded(1)
                                                ? coalesce(BEFORE.SPEND, inline(0L))
                                                        .minus(NOW.SPEND)
                                                : inline(0L))
                                        .as("money_lost"))
                        .from(NOW)
                        .leftJoin(BEFORE)
                        .on(BEFORE.AREA_ID.eq(NOW.AREA_ID))
                        .and(BEFORE.MONTH.eq(month.start()))
                        .and(BEFORE.BILL_MONTH.eq(month.start(1)))
                        .and(BEFORE.CUSTOMER_ID.eq(NOW.CUSTOMER_ID))
                        .where(NOW.MONTH.eq(month.start()), NOW.BILL_MONTH.eq(month.start()))
                        .and(NOW.BAND.eq(HIGH).or(BEFORE.BAND.eq(HIGH))));
    }

    private static Field<String> state(Month month) {
        return month.loaded(1)
                ? when(NOW.BAND.isNull(), inline("LOST"))
                        .when(NOW.BAND.ne(HIGH), inline("FALLEN"))
                        .when(BEFORE.BAND.eq(HIGH), inline("KEPT"))
                        .otherwise(inline("NEW"))
                : inline("");
    }

    private static Condition of(String facts) {
        return field(name(facts, "area_id"), Integer.class)
                .eq(AREA_ID)
                .and(field(name(facts, "customer_id"), String.class).eq(CUSTOMER_ID));
    }

    /** From 1, who lost most first. */
    private static Field<Long> place(Field<?>... within) {
        return (within.length == 0
                        ? rowNumber().over().orderBy(MONEY_LOST.desc(), AREA_ID, CUSTOMER_ID)
                        : rowNumber().over().partitionBy(within).orderBy(MONEY_LOST.desc(), AREA_ID, CUSTOMER_ID))
                .cast(Long.class);
    }
}
