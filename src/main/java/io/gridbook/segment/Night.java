package io.gridbook.segment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a night is about.
 *
 * @param day the business date D, whose exports are read
 * @param month the analysis month M, the newest month before D's whose bills are loaded
 * @param loaded the billing months up to M that were ever loaded
 */
public record Night(LocalDate day, YearMonth month, Set<YearMonth> loaded) {
    public Night {
        loaded = Set.copyOf(loaded);
    }

    /** W, the day on which managers read the list. */
    public LocalDate workingDay() {
        return day.plusDays(1);
    }

    /** M as its first day, as the tables have it. */
    public LocalDate monthStart() {
        return month.atDay(1);
    }

    /** Whether M is older than the month directly before D's. */
    public boolean late() {
        return !month.equals(YearMonth.from(day).minusMonths(1));
    }

    public boolean hasMonthBefore() {
        return loaded.contains(month.minusMonths(1));
    }

    /** The loaded months of the window of n months that ends at M, oldest first. */
    public List<YearMonth> loadedWindow(int months) {
        return IntStream.range(0, months)
                .mapToObj(n -> month.minusMonths(months - 1L - n))
                .filter(loaded::contains)
                .toList();
    }

    /** The months between the oldest one loaded and M, of the twelve up to M, that were never loaded. */
    public List<YearMonth> gaps() {
        return IntStream.range(0, 12)
                .mapToObj(n -> month.minusMonths(11L - n))
                .filter(each -> !loaded.contains(each))
                .filter(each -> loaded.stream().anyMatch(each::isAfter))
                .toList();
    }
}
