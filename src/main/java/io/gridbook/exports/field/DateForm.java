package io.gridbook.exports.field;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a file writes its days. */
public enum DateForm {
    DASHED("YYYY-MM-DD"),
    PLAIN("YYYYMMDD"),
    /** Month and day with one digit or two. */
    SLASHED("YYYY/M/D");

    private final String written;

    DateForm(String written) {
        this.written = written;
    }

    /** As settings name it: YYYY-MM-DD. */
    public String written() {
        return written;
    }

    public static Optional<DateForm> of(String written) {
        return Arrays.stream(values())
                .filter(form -> form.written.equals(written))
                .findFirst();
    }

    /** What {@link #of} knows. */
    public static List<String> known() {
        return Arrays.stream(values()).map(DateForm::written).toList();
    }

    /** The day as YYYY-MM-DD, or null where the text is none of the calendar in this form. */
    @Nullable
    String iso(String text) {
        return switch (this) {
            case DASHED -> dashed(text);
            case PLAIN -> plain(text);
            case SLASHED -> slashed(text);
        };
    }

    private static @Nullable String dashed(String text) {
        boolean shaped = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return shaped && valid(Digits.of(text, 0, 4), Digits.of(text, 5, 7), Digits.of(text, 8, 10)) ? text : null;
    }

    private static @Nullable String plain(String text) {
        boolean shaped = text.length() == 8;
        return shaped && valid(Digits.of(text, 0, 4), Digits.of(text, 4, 6), Digits.of(text, 6, 8))
                ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                : null;
    }

    private static @Nullable String slashed(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        boolean shaped = first == 4 && within(second - first - 1) && within(text.length() - second - 1);
        if (!shaped) {
            return null;
        }
        int year = Digits.of(text, 0, 4);
        int month = Digits.of(text, 5, second);
        int day = Digits.of(text, second + 1, text.length());
        return valid(year, month, day) ? LocalDate.of(year, month, day).toString() : null;
    }

    private static boolean within(int digits) {
        return digits == 1 || digits == 2;
    }

    private static boolean valid(int year, int month, int day) {
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
