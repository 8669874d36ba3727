package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/** What is owed at the snapshot beside what was billed in the twelve months up to M, in all and by the age of the bill. */
final class ArrearsKpi {
    private static final Field<Integer> AREA_ID = field(name("grids", "area_id"), Integer.class);
    private static final Field<String> GRID_CODE = field(name("grids", "grid_code"), String.class);
    private static final Field<LocalDate> BILL_MONTH = field(name("bill_month"), LocalDate.class);
    private static final Field<Long> OWED = field(name("owed"), Long.class);

    private ArrearsKpi() {}

    static Select<? extends Record> of(Month month) {
        return with(
                        name("owing").as(owing(month)),
                        name("billing").as(billing(month)),
                        name("grids").as(grids()))
                .select(AREA_ID, inline(month.start()), GRID_CODE)
                .select(field(name("ages", "kpi")), field(name("ages", "owed")))
                .select(coalesce(field(name("billing", "billed"), Long.class), inline(0L)))
                .from(table(name("grids")))
                .join(ages(month).asTable("ages"))
                .on(place("ages"))
                .leftJoin(table(name("billing")))
                .on(place("billing"));
    }

    private static Condition place(String facts) {
        return field(name(facts, "area_id"), Integer.class)
                .eq(AREA_ID)
                .and(field(name(facts, "grid_code"), String.class).eq(GRID_CODE));
    }

    private static Select<? extends Record> owing(Month month) {
        return select(
                        ARREARS.AREA_ID,
                        coalesce(MONTH_SEGMENT.GRID_CODE, inline("")).as("grid_code"),
                        ARREARS.BILL_MONTH,
                        Sums.total(ARREARS.OUTSTANDING).as(OWED))
                .from(ARREARS)
                .leftJoin(MONTH_SEGMENT)
                .on(MONTH_SEGMENT.AREA_ID.eq(ARREARS.AREA_ID))
                .and(MONTH_SEGMENT.MONTH.eq(month.start()))
                .and(MONTH_SEGMENT.BILL_MONTH.eq(month.start()))
                .and(MONTH_SEGMENT.CUSTOMER_ID.eq(ARREARS.CUSTOMER_ID))
                .where(ARREARS.DAY.eq(month.snapshot()))
                .groupBy(ARREARS.AREA_ID, coalesce(MONTH_SEGMENT.GRID_CODE, inline("")), ARREARS.BILL_MONTH);
    }

    private static Select<? extends Record> billing(Month month) {
        return select(
                        MONTH_REVENUE.AREA_ID,
                        MONTH_REVENUE.GRID_CODE,
                        Sums.total(MONTH_REVENUE.TOTAL).as("billed"))
                .from(MONTH_REVENUE)
                .where(MONTH_REVENUE.MONTH.eq(month.start()))
                .and(MONTH_REVENUE.BILL_MONTH.between(month.start(11), month.start()))
                .groupBy(MONTH_REVENUE.AREA_ID, MONTH_REVENUE.GRID_CODE);
    }

    /** Also one where nobody owes, and one where nothing was billed. */
    private static Select<? extends Record> grids() {
        Field<Integer> area = field(name("area_id"), Integer.class);
        Field<String> grid = field(name("grid_code"), String.class);
        return select(area, grid)
                .from(table(name("owing")))
                .union(select(area, grid).from(table(name("billing"))));
    }

    private static Select<? extends Record> ages(Month month) {
        return buckets(YearMonth.from(month.snapshot())).entrySet().stream()
                .<Select<? extends Record>>map(age -> select(
                                AREA_ID,
                                GRID_CODE,
                                inline(age.getKey()).as("kpi"),
                                Sums.total(OWED, age.getValue()).as("owed"))
                        .from(table(name("grids")))
                        .leftJoin(table(name("owing")))
                        .on(place("owing"))
                        .groupBy(AREA_ID, GRID_CODE))
                .reduce(Union::all)
                .orElseThrow();
    }

    /** By whole months from the bill's to the snapshot's. */
    private static Map<String, Condition> buckets(YearMonth now) {
        Map<String, Condition> buckets = new LinkedHashMap<>();
        buckets.put("ARREARS", trueCondition());
        buckets.put("ARREARS_UP_TO_1", BILL_MONTH.ge(now.minusMonths(1).atDay(1)));
        buckets.put("ARREARS_2_TO_3", between(now, 3, 2));
        buckets.put("ARREARS_4_TO_6", between(now, 6, 4));
        buckets.put("ARREARS_7_TO_12", between(now, 12, 7));
        buckets.put("ARREARS_OVER_12", BILL_MONTH.lt(now.minusMonths(12).atDay(1)));
        return buckets;
    }

    private static Condition between(YearMonth now, int oldest, int newest) {
        return BILL_MONTH.between(
                now.minusMonths(oldest).atDay(1), now.minusMonths(newest).atDay(1));
    }
}
