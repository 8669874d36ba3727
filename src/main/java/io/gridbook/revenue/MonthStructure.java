package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static io.gridbook.store.schema.Tables.MONTH_STRUCTURE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Customers and revenue by tier and by band; who is not in base may have revenue all the same. */
final class MonthStructure implements MonthTable {
    @Override
    public Table<?> into() {
        return MONTH_STRUCTURE;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return Levels.ALL.stream()
                .<Select<? extends Record>>map(levels -> of(levels, month))
                .reduce(Union::all)
                .orElseThrow();
    }

    private static Select<? extends Record> of(Levels levels, Month month) {
        Field<String> level = levels.of(MONTH_SEGMENT);
        Field<Long> customers = Sums.rows(condition(MONTH_SEGMENT.IN_BASE));
        Field<Long> revenue = Sums.total(MONTH_SEGMENT.REVENUE);
        return select(
                        MONTH_SEGMENT.AREA_ID,
                        inline(month.start()),
                        MONTH_SEGMENT.GRID_CODE,
                        inline(levels.name()),
                        level,
                        MONTH_SEGMENT.BILL_MONTH,
                        customers,
                        revenue)
                .from(MONTH_SEGMENT)
                .where(MONTH_SEGMENT.MONTH.eq(month.start()))
                .groupBy(MONTH_SEGMENT.AREA_ID, MONTH_SEGMENT.GRID_CODE, level, MONTH_SEGMENT.BILL_MONTH)
                .having(customers.gt(0L).or(revenue.ne(0L)));
    }
}
