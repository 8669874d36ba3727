package io.gridbook.workbook;

import java.time.LocalDate;

/** The number by which a spreadsheet knows a date. */
final class Serial {
    private static final long EPOCH = 25569;

    private Serial() {}

    static long of(LocalDate day) {
        return day.toEpochDay() + EPOCH;
    }
}
