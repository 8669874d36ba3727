package io.gridbook.exports.field;

/** A month as YYYYMM or YYYY-MM, passed on as its first day. Neighbouring rows mostly share it. */
public final class MonthField implements FieldReader {
    private final String column;
    private String lastText = "";
    private String lastMonth = "";

    public MonthField(String column) {
        this.column = column;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        if (!text.equals(lastText)) {
            lastMonth = firstDay(text);
            lastText = text;
        }
        row.values[at] = lastMonth;
    }

    private String firstDay(String text) throws RowFault {
        boolean dashed = text.length() == 7 && text.charAt(4) == '-';
        int month = dashed ? Digits.of(text, 5, 7) : text.length() == 6 ? Digits.of(text, 4, 6) : -1;
        if (month < 1 || month > 12 || Digits.of(text, 0, 4) < 1) {
            throw new RowFault(column, "is not a month (YYYYMM or YYYY-MM)");
        }
        return text.substring(0, 4) + "-" + text.substring(text.length() - 2) + "-01";
    }
}
