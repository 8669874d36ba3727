package io.gridbook.sample;

import java.time.LocalDate;

/**
 * What an invented drop is made from: its size, its seed, its first business date, the months of bills before it, and
 * the nights that follow each other from that date, and how its files are written.
 */
public record SampleOptions(
        int customers, long seed, LocalDate date, int months, int nights, int threads, SampleForm form) {
    /** The date of a drop that names none. */
    public static final LocalDate DEFAULT_DATE = LocalDate.of(2026, 10, 30);

    public SampleOptions {
        check(customers >= 2, "customers", customers, "at least 2");
        check(months >= 1 && months <= 60, "months", months, "1 to 60");
        check(nights >= 1 && nights <= 60, "nights", nights, "1 to 60");
        check(threads >= 1, "threads", threads, "at least 1");
    }

    /** One night of the default date with 13 months of bills, on every core. */
    public static SampleOptions of(int customers, long seed) {
        return new SampleOptions(
                customers, seed, DEFAULT_DATE, 13, 1, Runtime.getRuntime().availableProcessors(), SampleForm.CANONICAL);
    }

    public SampleOptions date(LocalDate first) {
        return new SampleOptions(customers, seed, first, months, nights, threads, form);
    }

    public SampleOptions months(int count) {
        return new SampleOptions(customers, seed, date, count, nights, threads, form);
    }

    /** Daily exports for the date and the days after it: night 2 and later change a little, as a real town does. */
    public SampleOptions nights(int count) {
        return new SampleOptions(customers, seed, date, months, count, threads, form);
    }

    /** How many threads write; the bytes are the same for any number. */
    public SampleOptions threads(int count) {
        return new SampleOptions(customers, seed, date, months, nights, count, form);
    }

    /** How the files are written; what they say is the same. */
    public SampleOptions form(SampleForm other) {
        return new SampleOptions(customers, seed, date, months, nights, threads, other);
    }

    Periods periods() {
        return new Periods(date, months);
    }

    private static void check(boolean holds, String name, int value, String expected) {
        if (!holds) {
            throw new IllegalArgumentException(name + " is " + value + ", expected " + expected);
        }
    }
}
