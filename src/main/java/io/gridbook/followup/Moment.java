package io.gridbook.followup;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, a time of the day, or both, as people type them: 2026-11-21 9:30, 2026/11/21, 20261121, 2026年11月21日9时30分, 11-21,
 * 11月21日 下午2:05, 9:30. Without a year it is the first such day that is not before the list's.
 */
record Moment(@Nullable LocalDate day, @Nullable LocalTime time) {
    private static final String DAY =
            "(?:(?<year>\\d{4})[-/.年])?(?<month>\\d{1,2})[-/.月](?<day>\\d{1,2})日?|(?<digits>\\d{8})";
    private static final String TIME = "(?<half>上午|中午|下午|晚上)?\\s*(?<hour>\\d{1,2})[:时点](?<minute>\\d{1,2})?分?"
            + "(?::\\d{1,2}(?:\\.\\d+)?)?\\s*(?<english>am|pm)?";
    private static final Pattern FORM = Pattern.compile("(?:(?:%s)(?:[t\\s]+|(?<=日)|$))?(?:%s)?".formatted(DAY, TIME));
    private static final Pattern AROUND = Pattern.compile("\\s*([-/.年月:时点])\\s*");
    private static final Pattern WEEKDAY = Pattern.compile("(?:星期|周)[一二三四五六日天]");
    private static final int NOON = 12;
    private static final int MINUTES = 24 * 60;
    /** The day after 9999-12-31 in a spreadsheet. */
    private static final int END = 2_958_466;

    /** What a text says; nothing where it is no moment. */
    static Optional<Moment> of(String text, LocalDate listDay) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        plain = AROUND.matcher(WEEKDAY.matcher(plain).replaceAll(" ")).replaceAll("$1");
        Matcher form = FORM.matcher(plain.strip());
        if (plain.isBlank() || !form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Moment(day(form, listDay), time(form)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalDate day(Matcher form, LocalDate listDay) {
        String digits = form.group("digits");
        if (digits != null) {
            return LocalDate.of(
                    Integer.parseInt(digits.substring(0, 4)),
                    Integer.parseInt(digits.substring(4, 6)),
                    Integer.parseInt(digits.substring(6)));
        }
        if (form.group("day") == null) {
            return null;
        }
        int month = Integer.parseInt(form.group("month"));
        int day = Integer.parseInt(form.group("day"));
        return form.group("year") == null
                ? firstFrom(listDay, MonthDay.of(month, day))
                : LocalDate.of(Integer.parseInt(form.group("year")), month, day);
    }

    private static LocalDate firstFrom(LocalDate first, MonthDay inYear) {
        LocalDate thisYear = inYear.atYear(first.getYear());
        return thisYear.isBefore(first) ? inYear.atYear(first.getYear() + 1) : thisYear;
    }

    private static @Nullable LocalTime time(Matcher form) {
        if (form.group("hour") == null) {
            return null;
        }
        int hour = Integer.parseInt(form.group("hour"));
        int minute = form.group("minute") == null ? 0 : Integer.parseInt(form.group("minute"));
        String half = form.group("half") + form.group("english");
        if (hour < NOON && half.matches(".*(下午|晚上|pm).*|中午.*") && !(half.startsWith("中午") && hour > 3)) {
            hour += NOON;
        } else if (hour == NOON && half.endsWith("am")) {
            hour = 0;
        }
        return LocalTime.of(hour, minute);
    }

    /** What a spreadsheet keeps: days since 1900 or 1904, and parts of a day. */
    static Optional<Moment> of(double serial, boolean since1904) {
        if (!(serial >= 0 && serial < END)) {
            return Optional.empty();
        }
        LocalDate zero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        long minutes = Math.round(serial * MINUTES);
        LocalDateTime when = zero.atStartOfDay().plusMinutes(minutes);
        return Optional.of(new Moment(
                minutes < MINUTES ? null : when.toLocalDate(), minutes % MINUTES == 0 ? null : when.toLocalTime()));
    }
}
