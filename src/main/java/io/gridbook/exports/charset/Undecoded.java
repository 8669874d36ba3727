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
        return byteOf(text.charAt(i)) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }

    private static boolean byteOf(int c) {
        return c >= BASE + 0x80 && c <= BASE + 0xFF;
    }

    static int value(char c) {
        return c - BASE;
    }

    /** The text with each such byte as \xE5, and any other half of a pair as <U+D842>. */
    public static String shown(String text) {
        if (!Damaged.halved(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Damaged.half(c)) {
                shown.append(byteOf(c) ? "\\x%02X".formatted(c - BASE) : "<U+%04X>".formatted(c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
