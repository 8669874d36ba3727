package io.gridbook.publish;

import java.text.Normalizer;

/** Sentences for a cell: one that a spreadsheet would take for a formula, full-width forms too, is marked as text. */
final class FreeText {
    private FreeText() {}

    static String cell(String text) {
        return formula(text) ? "'" + text : text;
    }

    private static boolean formula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        String first = Normalizer.normalize(text.substring(0, 1), Normalizer.Form.NFKC);
        return "=+-@\t\r".indexOf(first.charAt(0)) >= 0;
    }
}
