package io.gridbook.exports.charset;

/**
 * Bytes that could not be decoded, as characters that no text has: halves of surrogate pairs, U+DC80 to U+DCFF, alone. So
 * they stay what they were, and are found again.
 */
public final class Undecoded {
    private static final int BASE = 0xDC00;

    private Undecoded() {}

    static char of(byte b) {
        return (char) (BASE + (b & 0xFF));
    }

    /** Whether a text has any. */
    public static boolean in(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i)) {
                return true;
            }
        }
        return false;
    }

    static boolean at(String text, int i) {
        char c = text.charAt(i);
        return c >= BASE + 0x80 && c <= BASE + 0xFF && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    static int value(char c) {
        return c - BASE;
    }

    /** The text with each such byte as \xE5. */
    public static String shown(String text) {
        if (!in(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (at(text, i)) {
                shown.append("\\x%02X".formatted(value(c)));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
