package io.gridbook.workbook;

import java.util.List;

/**
 * What is read of a returned workbook: the sheets that have a column of row keys, each from its heading on.
 *
 * @param since1904 whether its days count from 1904, as on old Macs
 * @param saved when it was saved, as its properties say; empty where they do not
 */
public record ReturnedBook(boolean since1904, String saved, List<Sheet> sheets) {
    public ReturnedBook {
        sheets = List.copyOf(sheets);
    }

    /** The first row is the heading. */
    public record Sheet(String name, List<Row> rows) {
        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** The number of the row, from 1, and its cells that hold anything. */
    public record Row(int number, List<Filled> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell by its column, from 0. */
    public record Filled(int column, Kind kind, String text) {}

    /** What a cell holds; of a formula, no text is read. */
    public enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        OTHER
    }
}
