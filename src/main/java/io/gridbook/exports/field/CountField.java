package io.gridbook.exports.field;

/** How many: a whole number of at most nine digits. */
public final class CountField implements FieldReader {
    private static final int MOST_DIGITS = 9;

    private final String column;

    public CountField(String column) {
        this.column = column;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        if (text.length() > MOST_DIGITS || Digits.of(text, 0, text.length()) < 0) {
            throw new RowFault(column, "is not a whole number of at most %d digits".formatted(MOST_DIGITS));
        }
        row.values[at] = text;
    }
}
