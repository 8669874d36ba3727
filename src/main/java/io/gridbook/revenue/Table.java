package io.gridbook.revenue;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Line;
import io.gridbook.workbook.SheetLayout;
import io.gridbook.workbook.Tile;
import java.util.ArrayList;
import java.util.List;

/** A sheet that is filled row by row. */
final class Table {
    private final List<Column<Cell[]>> columns = new ArrayList<>();
    private final List<Cell[]> rows = new ArrayList<>();
    private final Words words;

    Table(Words words) {
        this.words = words;
    }

    /** A column by the key of its heading, {@code month.column.<name>}. */
    Table column(String name, double width) {
        return headed(words.get("month.column." + name), width);
    }

    /** A column under a heading as it stands. */
    Table headed(String heading, double width) {
        int index = columns.size();
        columns.add(Column.printed(heading, width, row -> row[index]));
        return this;
    }

    Table row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of %d cells under %d headings".formatted(cells.length, columns.size()));
        }
        rows.add(cells);
        return this;
    }

    Table row(List<Cell> cells) {
        return row(cells.toArray(Cell[]::new));
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    SheetLayout<Cell[]> sheet(String name, List<Line> lines, List<Tile> tiles, int frozenColumns) {
        return SheetLayout.table(name, lines, tiles, frozenColumns, columns, rows, words.get("month.empty"));
    }
}
