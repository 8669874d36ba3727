package io.gridbook.workbook;

/** How much room a text takes, estimated: a wide character (Han, full-width) counts as nearly two of the column's characters. */
public final class TextSize {
    private static final int NARROW = 10;
    private static final int WIDE = 19;
    private static final double MARGIN = 2;

    private TextSize() {}

    private static int width(char c) {
        return c >= 0x1100 ? WIDE : NARROW;
    }

    /** The lines that a wrapped text takes in a column: Han breaks anywhere, other words at spaces. */
    public static int lines(String text, double columnWidth) {
        int room = Math.max(WIDE, (int) ((columnWidth - MARGIN) * NARROW));
        int lines = 1;
        int used = 0;
        int word = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lines++;
                used = 0;
                word = 0;
                continue;
            }
            int width = width(c);
            word = width == WIDE || c == ' ' ? 0 : word + width;
            used += width;
            if (used > room) {
                lines++;
                used = word > 0 && word <= room ? word : width;
            }
        }
        return lines;
    }
}
