package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
import static io.gridbook.store.schema.Tables.MONTH_KPI;
import static io.gridbook.store.schema.Tables.MONTH_PLACE;
import static io.gridbook.store.schema.Tables.MONTH_REFUND;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Every figure stands in a grid that the workbooks list, so that the grids add up to their area and to the company. */
@Component
class GridsAreWhole implements MonthCheck {
    private static final List<Table<?>> FIGURES =
            List.of(MONTH_REVENUE, MONTH_BASE, MONTH_DEVELOPMENT, MONTH_SEGMENT, MONTH_KPI, MONTH_REFUND);

    @Override
    public String identity() {
        return "every figure stands in a grid of its area, or with the unassigned";
    }

    @Override
    public Select<? extends Record> faults(Month month) {
        return FIGURES.stream()
                .<Select<? extends Record>>map(figures -> homeless(figures, month.start()))
                .reduce(Union::all)
                .orElseThrow();
    }

    private static Select<? extends Record> homeless(Table<?> figures, LocalDate month) {
        Field<Integer> area = Columns.of(figures, "area_id", Integer.class);
        Field<String> grid = Columns.of(figures, "grid_code", String.class);
        return select(area, grid)
                .from(figures)
                .where(Columns.of(figures, "month", LocalDate.class).eq(month))
                .and(notExists(selectOne()
                        .from(MONTH_PLACE)
                        .where(MONTH_PLACE.AREA_ID.eq(area))
                        .and(MONTH_PLACE.MONTH.eq(month))
                        .and(MONTH_PLACE.GRID_CODE.eq(grid))));
    }
}
