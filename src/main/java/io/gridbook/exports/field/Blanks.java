package io.gridbook.exports.field;

/** White space at the ends of a field: ASCII and the full-width space U+3000. */
public final class Blanks {
    private static final char FULL_WIDTH = '\u3000';

    private Blanks() {}

    public static String trim(String text) {
        int end = text.length();
        if (end == 0 || !(blank(text.charAt(0)) || blank(text.charAt(end - 1)))) {
            return text;
        }
        int start = 0;
        while (start < end && blank(text.charAt(start))) {
            start++;
        }
        while (end > start && blank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean blank(char c) {
        return c == ' ' || c == FULL_WIDTH || c == '\t' || c == '\n' || c == '\r';
    }
}
