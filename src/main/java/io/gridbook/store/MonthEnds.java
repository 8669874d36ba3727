package io.gridbook.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;

/** The snapshot that stands for the end of each month: of its last day, else the earliest after it, else the latest before it. */
final class MonthEnds {
    private MonthEnds() {}

    static Set<LocalDate> of(NavigableSet<LocalDate> snapshots) {
        Set<LocalDate> ends = new TreeSet<>();
        for (LocalDate day : snapshots) {
            LocalDate last = YearMonth.from(day).atEndOfMonth();
            LocalDate next = snapshots.ceiling(last);
            boolean soon = next != null && !next.isAfter(last.plusMonths(1));
            LocalDate before = snapshots.floor(last);
            if (soon) {
                ends.add(next);
            } else if (before != null) {
                ends.add(before);
            }
        }
        return ends;
    }
}
