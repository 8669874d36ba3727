package io.gridbook.workbook;

import java.util.List;

/** Where the parts of a sheet lie; rows count from 1, columns from 0. */
record SheetShape(
        int tileRow, int headingRow, int firstRow, int lastRow, int lastPrinted, int lastVisible, double paperWidth) {

    static SheetShape of(SheetLayout<?> layout) {
        int above = layout.lines().size();
        // two rows of tiles, and a narrow one beneath
        int tileRow = layout.tiles().isEmpty() ? 0 : above + 1;
        int headingRow = above + (tileRow > 0 ? 3 : 0) + (layout.table() ? 1 : 0);
        int rows = Math.max(layout.rows().size(), layout.whenEmpty() == null ? 0 : 1);
        return new SheetShape(
                tileRow,
                headingRow,
                headingRow + 1,
                headingRow + rows,
                last(layout.columns(), Place.PRINTED),
                last(layout.columns(), Place.SCREEN),
                paperWidth(layout.columns()));
    }

    private static int last(List<? extends Column<?>> columns, Place place) {
        return (int) columns.stream()
                        .filter(column -> column.place().compareTo(place) <= 0)
                        .count()
                - 1;
    }

    private static double paperWidth(List<? extends Column<?>> columns) {
        return columns.stream()
                .filter(column -> column.place() == Place.PRINTED)
                .mapToDouble(Column::width)
                .sum();
    }
}
