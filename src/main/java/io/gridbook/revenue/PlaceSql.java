package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.MONTH_CEASED;
import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
import static io.gridbook.store.schema.Tables.MONTH_KPI;
import static io.gridbook.store.schema.Tables.MONTH_MIGRATION;
import static io.gridbook.store.schema.Tables.MONTH_PLACE;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_STRUCTURE;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.grouping;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.SelectHavingStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** What the workbooks read of each table: once, added up for grids, areas and the company, in the order of the workbooks. */
final class PlaceSql {
    private PlaceSql() {}

    static ResultQuery<? extends Record> places(DSLContext dsl, Month month) {
        return dsl.selectFrom(MONTH_PLACE)
                .where(MONTH_PLACE.MONTH.eq(month.start()))
                .orderBy(MONTH_PLACE.AREA_ID, MONTH_PLACE.GRID_CODE);
    }

    static ResultQuery<? extends Record> revenue(DSLContext dsl, Month month) {
        List<Field<Long>> sums = new ArrayList<>(sums(List.of(MONTH_REVENUE.TOTAL, MONTH_REVENUE.SERVICES)));
        Charge.ALL.forEach(charge -> sums.add(sum(charge.column(), charge.name())));
        return ordered(dsl, MONTH_REVENUE, month, List.of(MONTH_REVENUE.PRODUCT, MONTH_REVENUE.BILL_MONTH), sums);
    }

    static ResultQuery<? extends Record> base(DSLContext dsl, Month month) {
        return ordered(
                dsl,
                MONTH_BASE,
                month,
                List.of(MONTH_BASE.BILL_MONTH),
                sums(List.of(MONTH_BASE.BILLED, MONTH_BASE.CUSTOMERS, MONTH_BASE.OPENED, MONTH_BASE.CEASED)));
    }

    static ResultQuery<? extends Record> development(DSLContext dsl, Month month) {
        return ordered(
                dsl,
                MONTH_DEVELOPMENT,
                month,
                List.of(MONTH_DEVELOPMENT.PRODUCT),
                sums(List.of(
                        MONTH_DEVELOPMENT.AT_BEGIN,
                        MONTH_DEVELOPMENT.OPENED,
                        MONTH_DEVELOPMENT.CEASED,
                        MONTH_DEVELOPMENT.MOVED_IN,
                        MONTH_DEVELOPMENT.MOVED_OUT,
                        MONTH_DEVELOPMENT.AT_END)));
    }

    static ResultQuery<? extends Record> structure(DSLContext dsl, Month month) {
        return ordered(
                dsl,
                MONTH_STRUCTURE,
                month,
                List.of(MONTH_STRUCTURE.KIND, MONTH_STRUCTURE.LEVEL, MONTH_STRUCTURE.BILL_MONTH),
                sums(List.of(MONTH_STRUCTURE.CUSTOMERS, MONTH_STRUCTURE.REVENUE)));
    }

    static ResultQuery<? extends Record> migration(DSLContext dsl, Month month) {
        return ordered(
                dsl,
                MONTH_MIGRATION,
                month,
                List.of(MONTH_MIGRATION.KIND, MONTH_MIGRATION.LEVEL_BEFORE, MONTH_MIGRATION.LEVEL),
                sums(List.of(MONTH_MIGRATION.CUSTOMERS)));
    }

    static ResultQuery<? extends Record> churn(DSLContext dsl, Month month) {
        return ordered(
                dsl,
                MONTH_CEASED,
                month,
                List.of(MONTH_CEASED.PRODUCT, MONTH_CEASED.REASON, MONTH_CEASED.TENURE),
                sums(List.of(MONTH_CEASED.SPEND_BEFORE)));
    }

    /** With those of the month before, where that was run; a grid or area that is gone since stands in the sums above it. */
    static ResultQuery<? extends Record> kpis(DSLContext dsl, Month month) {
        return added(
                        dsl,
                        MONTH_KPI,
                        List.of(month.start(), month.start(1)),
                        List.of(MONTH_KPI.KPI, MONTH_KPI.MONTH),
                        sums(List.of(MONTH_KPI.NUMERATOR, MONTH_KPI.DENOMINATOR)))
                .having(known(month))
                .orderBy(Columns.inOrder(
                        MONTH_KPI.AREA_ID, MONTH_KPI.GRID_CODE, List.of(MONTH_KPI.KPI, MONTH_KPI.MONTH)));
    }

    private static Condition known(Month month) {
        Condition grid = grouping(MONTH_KPI.GRID_CODE).eq(1).or(MONTH_PLACE.GRID_CODE.eq(MONTH_KPI.GRID_CODE));
        return grouping(MONTH_KPI.AREA_ID)
                .eq(1)
                .or(exists(selectOne()
                        .from(MONTH_PLACE)
                        .where(MONTH_PLACE.MONTH.eq(month.start()))
                        .and(MONTH_PLACE.AREA_ID.eq(MONTH_KPI.AREA_ID))
                        .and(grid)));
    }

    private static List<Field<Long>> sums(List<Field<Long>> figures) {
        return figures.stream().map(figure -> sum(figure, figure.getName())).toList();
    }

    private static Field<Long> sum(Field<Long> figure, String name) {
        return DSL.sum(figure).cast(Long.class).as(name);
    }

    /** The number of rows stands in {@code rows}. */
    private static SelectHavingStep<? extends Record> added(
            DSLContext dsl, Table<?> table, List<LocalDate> months, List<Field<?>> keys, List<Field<Long>> figures) {
        Field<Integer> area = Columns.of(table, "area_id", Integer.class);
        Field<String> grid = Columns.of(table, "grid_code", String.class);
        List<Field<?>> columns = new ArrayList<>(List.of(area, grid));
        columns.addAll(keys);
        columns.addAll(figures);
        columns.add(Sums.rows().as("rows"));
        return dsl.select(columns)
                .from(table)
                .where(Columns.of(table, "month", LocalDate.class).in(months))
                .groupBy(groupingSets(set(keys, area, grid), set(keys, area), set(keys)));
    }

    private static ResultQuery<? extends Record> ordered(
            DSLContext dsl, Table<?> table, Month month, List<Field<?>> keys, List<Field<Long>> figures) {
        return added(dsl, table, List.of(month.start()), keys, figures)
                .orderBy(Columns.inOrder(
                        Columns.of(table, "area_id", Integer.class),
                        Columns.of(table, "grid_code", String.class),
                        keys));
    }

    private static Field<?>[] set(List<Field<?>> keys, Field<?>... place) {
        List<Field<?>> set = new ArrayList<>(List.of(place));
        set.addAll(keys);
        return set.toArray(Field<?>[]::new);
    }
}
