package io.gridbook.exports.charset;

/** Characters that were lost before a file was written: U+FFFD, those of private use, and halves. */
public final class Damaged {
    private static final int REPLACEMENT = 0xFFFD;

    private Damaged() {}

    static boolean is(int codePoint) {
        return codePoint == REPLACEMENT || Character.getType(codePoint) == Character.PRIVATE_USE;
    }

    static boolean half(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }

    /** Whether a text holds half of a character of two, which no charset can write. */
    public static boolean halved(String text) {
        return text.codePoints().anyMatch(Damaged::half);
    }

    /** How many a text has. */
    public static long in(String text) {
        return text.codePoints().filter(Damaged::is).count();
    }
}
