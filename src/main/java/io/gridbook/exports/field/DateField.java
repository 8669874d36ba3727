package io.gridbook.exports.field;

/** A day of the calendar in one form, passed on as YYYY-MM-DD. */
public final class DateField implements FieldReader {
    private final String column;
    private final DateForm form;

    public DateField(String column, DateForm form) {
        this.column = column;
        this.form = form;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        String day = form.iso(text);
        if (day == null) {
            throw new RowFault(column, "is not a date (" + form.written() + ")");
        }
        row.values[at] = day;
    }
}
