package io.gridbook.workbook;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One row of a sheet while it is read. */
final class SheetRow {
    private static final int COLUMNS = 16_384;

    private final int maxChars;
    private String[] cells = new String[16];
    private int width;
    private int next;
    private long number;

    SheetRow(int maxChars) {
        this.maxChars = maxChars;
    }

    /** @param written the row's number, which a file may leave out */
    void begin(@Nullable String written) throws BrokenWorkbook {
        try {
            number = written == null ? number + 1 : Long.parseLong(written);
        } catch (NumberFormatException e) {
            throw new BrokenWorkbook("a row has no number", e);
        }
        width = 0;
        next = 0;
    }

    /** @param place such as AB12, which a file may leave out */
    void add(@Nullable String place, String text) throws BrokenWorkbook {
        int column = place == null ? next : column(place);
        if (column < 0 || column >= COLUMNS) {
            throw new BrokenWorkbook("row %d has a cell in no column".formatted(number));
        }
        if (text.length() > maxChars) {
            throw new BrokenWorkbook("row %d, column %d has %d characters, the limit is %d"
                    .formatted(number, column + 1, text.length(), maxChars));
        }
        next = column + 1;
        if (text.isEmpty()) {
            return;
        }
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.min(COLUMNS, Math.max(column + 1, cells.length * 2)));
        }
        Arrays.fill(cells, Math.min(width, column), column, "");
        cells[column] = text;
        width = Math.max(width, column + 1);
    }

    /** The index of the column of AB12, or -1. */
    private static int column(String place) {
        int column = 0;
        int at = 0;
        while (at < place.length() && at < 4 && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
            column = column * 26 + place.charAt(at++) - 'A' + 1;
        }
        return column - 1;
    }

    String[] cells() {
        return Arrays.copyOf(cells, width);
    }

    long number() {
        return number;
    }
}
