package io.gridbook.exports.field;

/** How much a column can hold, in characters as people count them. */
final class Length {
    private Length() {}

    /** The text itself. */
    static String within(int length, String text, String column) throws RowFault {
        if (text.length() > length) {
            int characters = text.codePointCount(0, text.length());
            if (characters > length) {
                throw new RowFault(
                        column, "has %d characters, the column holds %d at most".formatted(characters, length));
            }
        }
        return text;
    }
}
