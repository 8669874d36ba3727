package io.gridbook.workbook;

/** What of a text a cell can hold. */
final class Cleaning {
    private static final int LONGEST = 32_767;
    private static final String CUT = "…";

    private Cleaning() {}

    /** Control characters, halves of pairs, non-characters, and marks that turn the reading direction. */
    static boolean isUnfit(char c) {
        return c < ' '
                || (c >= 0x7f && c < 0xa0)
                || Character.isSurrogate(c)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || c >= 0xfffe;
    }

    /** Whether a reader of workbooks would take {@code _xHHHH_} at this place for another character. */
    static boolean isEscape(String text, int at) {
        if (at + 7 > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
                return false;
            }
        }
        return true;
    }

    /** The text, cut with a mark where it is longer than a cell can be. */
    static String fit(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = LONGEST - CUT.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + CUT;
    }
}
