package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Revenue of thirteen months by grid, product and charge, put there through one snapshot; the rest is unassigned. */
final class MonthRevenue implements MonthTable {
    @Override
    public Table<?> into() {
        return MONTH_REVENUE;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return Union.all(assigned(month), unassigned(month));
    }

    private static Select<? extends Record> assigned(Month month) {
        return select(columns(month, SERVICE.AREA_ID, SERVICE.GRID_CODE, SERVICE.PRODUCT))
                .from(SERVICE)
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SERVICE_MONTH.MONTH.in(month.series()))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                .groupBy(SERVICE.AREA_ID, SERVICE.GRID_CODE, SERVICE.PRODUCT, SERVICE_MONTH.MONTH);
    }

    private static Select<? extends Record> unassigned(Month month) {
        return select(columns(month, inline(0), inline(""), inline("")))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.MONTH.in(month.series()), condition(SERVICE_MONTH.HOME))
                .and(notExists(selectOne()
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                        .and(SERVICE.SERVICE_ID.eq(SERVICE_MONTH.SERVICE_ID))))
                .groupBy(SERVICE_MONTH.MONTH);
    }

    private static List<Field<?>> columns(Month month, Field<Integer> area, Field<String> grid, Field<String> product) {
        List<Field<?>> columns =
                new ArrayList<>(List.of(area, inline(month.start()), grid, product, SERVICE_MONTH.MONTH));
        for (Field<Long> charge : List.of(
                SERVICE_MONTH.RENT,
                SERVICE_MONTH.VOICE,
                SERVICE_MONTH.DATA,
                SERVICE_MONTH.MESSAGES,
                SERVICE_MONTH.VAS,
                SERVICE_MONTH.OTHER,
                SERVICE_MONTH.DISCOUNT,
                SERVICE_MONTH.ONE_OFF,
                SERVICE_MONTH.TOTAL)) {
            columns.add(Sums.total(charge));
        }
        columns.add(Sums.rows());
        return columns;
    }
}
