package io.gridbook.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;

/** Columns that all tables of a month have, and the order of the workbooks: grids, their area, after all the company. */
final class Columns {
    private Columns() {}

    static <T> Field<T> of(Table<?> table, Field<T> column) {
        return Objects.requireNonNull(table.field(column));
    }

    static <T> Field<T> of(Table<?> table, String name, Class<T> type) {
        return Objects.requireNonNull(table.field(name, type));
    }

    static List<OrderField<?>> inOrder(Field<Integer> area, Field<String> grid, List<? extends OrderField<?>> then) {
        List<OrderField<?>> order = new ArrayList<>();
        order.add(area.asc().nullsLast());
        order.add(grid.asc().nullsLast());
        order.addAll(then);
        return order;
    }
}
