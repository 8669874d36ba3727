package io.gridbook.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sheet as data: what stands above the table, its columns, its rows, and what it says when there are none. */
public record SheetLayout<R>(
        String name,
        List<Line> lines,
        List<Tile> tiles,
        int frozenColumns,
        List<Column<R>> columns,
        List<R> rows,
        @Nullable String whenEmpty,
        boolean table,
        boolean visible)
        implements Sheet {

    /** A table with heading, filter and frozen panes. */
    public static <R> SheetLayout<R> table(
            String name,
            List<Line> lines,
            List<Tile> tiles,
            int frozenColumns,
            List<Column<R>> columns,
            List<R> rows,
            String whenEmpty) {
        return new SheetLayout<>(SheetName.of(name), lines, tiles, frozenColumns, columns, rows, whenEmpty, true, true);
    }

    /** Text to read: rows without a heading. */
    public static <R> SheetLayout<R> page(String name, List<Line> lines, List<Column<R>> columns, List<R> rows) {
        return new SheetLayout<>(SheetName.of(name), lines, List.of(), 0, columns, rows, null, false, true);
    }
}
