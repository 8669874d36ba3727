package io.gridbook.exports.field;

import java.time.LocalDate;

/** The month of the file: any other is a fault. */
public final class FileMonthField implements FieldReader {
    private final String column;
    private final String month;
    private final MonthField reader;

    public FileMonthField(String column, LocalDate month) {
        this.column = column;
        this.month = month.toString();
        this.reader = new MonthField(column);
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        reader.read(text, row, at);
        if (!month.equals(row.values[at])) {
            throw new RowFault(column, "is not the file's month " + month.substring(0, 7));
        }
    }
}
