package io.gridbook.exports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** How often an export comes, and so what its period is: a day, or a month (its first day). */
public enum Cycle {
    DAILY(8),
    MONTHLY(6);

    private final int digits;

    Cycle(int digits) {
        this.digits = digits;
    }

    /** The digits of a period in a file name: YYYYMMDD or YYYYMM. */
    int digits() {
        return digits;
    }

    Optional<LocalDate> period(String text) {
        try {
            int year = Integer.parseInt(text, 0, 4, 10);
            int month = Integer.parseInt(text, 4, 6, 10);
            int day = this == DAILY ? Integer.parseInt(text, 6, 8, 10) : 1;
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A period as people write it: 2026-10-30, or 2026-10. */
    public String show(LocalDate period) {
        return period.toString().substring(0, this == DAILY ? 10 : 7);
    }
}
