package io.gridbook.exports.field;

/** Words as written; line breaks and tabs may stand in them, other control characters may not. */
public final class TextField implements FieldReader {
    private final String column;
    private final int length;

    /** Of so many characters at most. */
    public TextField(String column, int length) {
        this.column = column;
        this.length = length;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || (c >= 0x7F && c < 0xA0)) {
                throw new RowFault(column, "holds the control character U+%04X".formatted((int) c));
            }
        }
        row.values[at] = Length.within(length, text, column);
    }
}
