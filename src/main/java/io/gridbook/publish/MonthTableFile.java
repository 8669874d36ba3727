package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.AREA;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Table;

/** The file of a table whose rows belong to a grid: area and grid first, then the rest of its key, then its figures. */
final class MonthTableFile {
    private final Table<?> table;
    private final LocalDate month;
    private final Field<String> grid;
    private final List<MonthColumn> columns = new ArrayList<>();
    private final List<Field<?>> order = new ArrayList<>();

    MonthTableFile(Table<?> table, LocalDate month) {
        this.table = table;
        this.month = month;
        this.grid = column(table, "grid_code", String.class);
        columns.add(MonthColumn.of(AREA.AREA_CODE));
        columns.add(MonthColumn.of(grid));
        order.add(AREA.AREA_CODE);
        order.add(grid);
    }

    @SafeVarargs
    final MonthTableFile keys(Field<String>... keys) {
        for (Field<String> key : keys) {
            columns.add(MonthColumn.of(key));
            order.add(key.collate("C"));
        }
        return this;
    }

    MonthTableFile keys(MonthColumn column, Field<?> key) {
        columns.add(column);
        order.add(key);
        return this;
    }

    MonthFile file(String name, List<MonthColumn> figures) {
        int keys = columns.size();
        columns.addAll(figures);
        return new MonthFile(name, keys, List.copyOf(columns), this::rows);
    }

    private ResultQuery<? extends Record> rows(DSLContext dsl) {
        return dsl.select(AREA.AREA_CODE)
                .select(table.fields())
                .from(table)
                .join(AREA)
                .on(AREA.AREA_ID.eq(column(table, "area_id", Integer.class)))
                .where(column(table, "month", LocalDate.class).eq(month))
                .orderBy(order);
    }

    private static <T> Field<T> column(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }
}
