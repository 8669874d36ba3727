package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.MONTH_PLACE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.store.schema.tables.Grid;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** The grids that figures are put to: those of the snapshot, those gone since the month began, and the unassigned. */
final class MonthPlaces implements MonthTable {
    private static final Grid BEFORE = GRID.as("before");

    @Override
    public Table<?> into() {
        return MONTH_PLACE;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return select(
                        inline(0),
                        inline(month.start()),
                        inline(""),
                        inline(""),
                        inline(""),
                        inline(""),
                        inline((String) null),
                        inline(false))
                .unionAll(select(
                                GRID.AREA_ID,
                                inline(month.start()),
                                GRID.GRID_CODE,
                                GRID.GRID_NAME,
                                GRID.AREA_CODE,
                                GRID.AREA_NAME,
                                GRID.MANAGER_NAME,
                                inline(false))
                        .from(GRID)
                        .where(GRID.DAY.eq(month.snapshot())))
                .unionAll(select(
                                BEFORE.AREA_ID,
                                inline(month.start()),
                                BEFORE.GRID_CODE,
                                BEFORE.GRID_NAME,
                                BEFORE.AREA_CODE,
                                BEFORE.AREA_NAME,
                                BEFORE.MANAGER_NAME,
                                field(inline(true)))
                        .from(BEFORE)
                        .where(BEFORE.DAY.eq(month.snapshotBefore()))
                        .and(notExists(selectOne()
                                .from(GRID)
                                .where(GRID.AREA_ID.eq(BEFORE.AREA_ID))
                                .and(GRID.DAY.eq(month.snapshot()))
                                .and(GRID.GRID_CODE.eq(BEFORE.GRID_CODE)))));
    }
}
