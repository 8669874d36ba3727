package io.gridbook.revenue;

import static io.gridbook.revenue.Levels.BEFORE;
import static io.gridbook.revenue.Levels.NOW;
import static io.gridbook.store.schema.Tables.MONTH_MIGRATION;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** From which tier and band of M−1 the customers came to those of M, both through one snapshot. */
final class MonthMigration implements MonthTable {
    @Override
    public Table<?> into() {
        return MONTH_MIGRATION;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return Levels.ALL.stream()
                .<Select<? extends Record>>map(levels -> of(levels, month))
                .reduce(Union::all)
                .orElseThrow();
    }

    /** Without M−1 there are no rows for it, and so no steps. */
    private static Select<? extends Record> of(Levels levels, Month month) {
        return select(
                        NOW.AREA_ID,
                        inline(month.start()),
                        NOW.GRID_CODE,
                        inline(levels.name()),
                        levels.of(BEFORE),
                        levels.of(NOW),
                        Sums.rows())
                .from(NOW)
                .join(BEFORE)
                .on(BEFORE.AREA_ID.eq(NOW.AREA_ID))
                .and(BEFORE.MONTH.eq(month.start()))
                .and(BEFORE.BILL_MONTH.eq(month.start(1)))
                .and(BEFORE.CUSTOMER_ID.eq(NOW.CUSTOMER_ID))
                .where(NOW.MONTH.eq(month.start()), NOW.BILL_MONTH.eq(month.start()))
                .and(condition(NOW.IN_BASE).or(condition(BEFORE.IN_BASE)))
                .groupBy(NOW.AREA_ID, NOW.GRID_CODE, levels.of(BEFORE), levels.of(NOW));
    }
}
