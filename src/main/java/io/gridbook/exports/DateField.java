package io.gridbook.exports;

/** A day of the calendar as YYYY-MM-DD, nothing else. */
final class DateField implements FieldReader {
    private final String column;

    DateField(String column) {
        this.column = column;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        if (!valid(text)) {
            throw new RowFault(column, "is not a date (YYYY-MM-DD)");
        }
        row.values[at] = text;
    }

    private static boolean valid(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
            return false;
        }
        int year = Digits.of(text, 0, 4);
        int month = Digits.of(text, 5, 7);
        int day = Digits.of(text, 8, 10);
        return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month);
    }

    private static int lastDay(int year, int month) {
        return switch (month) {
            case 2 -> (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
