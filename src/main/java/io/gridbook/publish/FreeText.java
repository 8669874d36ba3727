package io.gridbook.publish;

/** Sentences for a cell: one that a spreadsheet would take for a formula is marked as text. */
final class FreeText {
    private FreeText() {}

    static String cell(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
