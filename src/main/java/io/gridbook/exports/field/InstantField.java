package io.gridbook.exports.field;

/** A day and a time of the job's time zone as YYYY-MM-DD HH:MM, with or without seconds; passed on with them. */
public final class InstantField implements FieldReader {
    private static final int MINUTES = 16;
    private static final int SECONDS = 19;

    private final String column;

    public InstantField(String column) {
        this.column = column;
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        if (!valid(text)) {
            throw new RowFault(column, "is not an instant (YYYY-MM-DD HH:MM or YYYY-MM-DD HH:MM:SS)");
        }
        row.values[at] = text.length() == SECONDS ? text : text + ":00";
    }

    private static boolean valid(String text) {
        boolean seconds = text.length() == SECONDS;
        return (seconds || text.length() == MINUTES)
                && DateForm.DASHED.iso(text.substring(0, 10)) != null
                && text.charAt(10) == ' '
                && below(24, text, 11)
                && text.charAt(13) == ':'
                && below(60, text, 14)
                && (!seconds || (text.charAt(16) == ':' && below(60, text, 17)));
    }

    private static boolean below(int limit, String text, int from) {
        int number = Digits.of(text, from, from + 2);
        return number >= 0 && number < limit;
    }
}
