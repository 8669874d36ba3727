package io.gridbook.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The dates of a drop; months count back from the newest billed one: 0 is M, 1 is M−1. */
record Periods(LocalDate date, int months) {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyyMM");

    YearMonth month(int back) {
        return YearMonth.from(date).minusMonths(back + 1L);
    }

    String code(int back) {
        return month(back).format(MONTH);
    }

    LocalDate first(int back) {
        return month(back).atDay(1);
    }

    LocalDate last(int back) {
        return month(back).atEndOfMonth();
    }

    /** Bills fall due on the 25th of the month after theirs. */
    LocalDate due(int back) {
        return month(back).plusMonths(1).atDay(25);
    }

    /** The newest month whose bill was due before the date. */
    int overdue() {
        return due(0).isBefore(date) ? 0 : 1;
    }

    LocalDate night(int night) {
        return date.plusDays(night - 1L);
    }
}
