package io.gridbook.followup;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it was typed, made fit to be kept or compared. */
final class PlainText {
    private PlainText() {}

    /** Without what neither the database nor a later workbook can hold: control characters, halves of pairs, marks that turn the reading direction. */
    static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || !isUnfit(c)) {
                kept.appendCodePoint(c);
            } else {
                kept.append(' ');
            }
        });
        return kept.toString().strip();
    }

    private static boolean isUnfit(int c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.SURROGATE
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2066 && c <= 0x2069)
                || (c & 0xfffe) == 0xfffe;
    }

    /** By which words are compared: no spaces, no full-width forms, no capitals. */
    static String key(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\s+", "")
                .toLowerCase(Locale.ROOT);
    }
}
