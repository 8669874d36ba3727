package io.gridbook.workbook;

import java.util.ArrayList;
import java.util.List;

/** The merged areas of a sheet: lines and tiles above the table, and the words of an empty one. */
record Merges(List<String> areas) {
    static Merges of(SheetLayout<?> layout, SheetShape shape) {
        List<String> areas = new ArrayList<>();
        if (shape.lastPrinted() > 0) {
            for (int row = 1; row <= layout.lines().size(); row++) {
                areas.add(SheetPlace.area(0, row, shape.lastPrinted(), row));
            }
            if (layout.rows().isEmpty() && layout.whenEmpty() != null) {
                areas.add(SheetPlace.area(0, shape.firstRow(), shape.lastPrinted(), shape.firstRow()));
            }
        }
        for (Tile tile : layout.tiles()) {
            if (tile.lastColumn() > tile.firstColumn()) {
                for (int row = shape.tileRow(); row <= shape.tileRow() + 1; row++) {
                    areas.add(SheetPlace.area(tile.firstColumn(), row, tile.lastColumn(), row));
                }
            }
        }
        return new Merges(areas);
    }
}
