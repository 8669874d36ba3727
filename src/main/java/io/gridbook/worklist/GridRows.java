package io.gridbook.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Rows that come in the order of the grids, taken grid by grid; only the next row is held. */
final class GridRows {
    private final Cursor<? extends Record> cursor;
    private final BiPredicate<GridRow, Record> isOf;
    private @Nullable Record next;

    GridRows(Cursor<? extends Record> cursor, BiPredicate<GridRow, Record> isOf) {
        this.cursor = cursor;
        this.isOf = isOf;
        this.next = cursor.fetchNext();
    }

    /** The next row, where it is the grid's. */
    @Nullable
    Record peek(GridRow grid) {
        Record row = next;
        return row != null && isOf.test(grid, row) ? row : null;
    }

    void skip() {
        next = cursor.fetchNext();
    }

    /** All rows of a grid, numbered from 1. */
    <T> List<T> all(GridRow grid, BiFunction<Record, Integer, T> mapping) {
        List<T> rows = new ArrayList<>();
        for (Record row = peek(grid); row != null; row = peek(grid)) {
            rows.add(mapping.apply(row, rows.size() + 1));
            skip();
        }
        return rows;
    }

    void mustBeAtEnd() {
        if (next != null) {
            throw new IllegalStateException(
                    "there are rows of a grid which is not in the grids of the day, or not in their order");
        }
    }
}
