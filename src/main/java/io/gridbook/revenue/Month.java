package io.gridbook.revenue;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a monthly analysis is about.
 *
 * @param month the analysis month M
 * @param snapshot of the last day of M, else the earliest one kept after it, else the latest before it
 * @param snapshotBefore the same for M−1; the snapshot itself where that has no other
 * @param loaded the billing months up to M that were ever loaded, M among them
 */
public record Month(YearMonth month, LocalDate snapshot, LocalDate snapshotBefore, Set<YearMonth> loaded) {
    /** M and the twelve months before it. */
    private static final int SERIES = 13;

    /** A tier or band of M−12 looks at spend that far back. */
    private static final int YEAR_AGO_NEEDS = 25;

    public Month {
        loaded = Set.copyOf(loaded);
    }

    /**
     * The month through the best of the snapshots that are kept.
     *
     * @throws java.util.NoSuchElementException where there is none
     */
    public static Month of(YearMonth month, NavigableSet<LocalDate> kept, Set<YearMonth> loaded) {
        return of(month, kept, best(kept, month), loaded);
    }

    /** The month through a snapshot that was chosen. */
    public static Month of(YearMonth month, NavigableSet<LocalDate> kept, LocalDate snapshot, Set<YearMonth> loaded) {
        return new Month(month, snapshot, best(kept.headSet(snapshot, true), month.minusMonths(1)), loaded);
    }

    /** The snapshot of the last day of a month, else the earliest after it, else the latest before it. */
    public static LocalDate best(NavigableSet<LocalDate> kept, YearMonth month) {
        LocalDate soon = kept.ceiling(month.atEndOfMonth());
        return soon == null ? kept.last() : soon;
    }

    /** M as its first day, as the tables have it. */
    public LocalDate start() {
        return start(0);
    }

    /** M−n as its first day. */
    LocalDate start(int n) {
        return back(n).atDay(1);
    }

    YearMonth back(int n) {
        return month.minusMonths(n);
    }

    /** Whether the bills of M−n were ever loaded. */
    public boolean loaded(int n) {
        return loaded.contains(back(n));
    }

    /** The months M−12..M that are loaded, oldest first, as their first days. */
    List<LocalDate> series() {
        return IntStream.range(0, SERIES)
                .map(n -> SERIES - 1 - n)
                .filter(this::loaded)
                .mapToObj(this::start)
                .toList();
    }

    /** The n of the months M−n whose tiers and bands can be drawn. */
    public List<Integer> ranked() {
        boolean yearAgo = IntStream.range(0, YEAR_AGO_NEEDS).allMatch(this::loaded);
        return Stream.of(0, 1, 12).filter(n -> n == 12 ? yearAgo : loaded(n)).toList();
    }

    /** M−n as a night would look at it through the snapshot. */
    public Night night(int n) {
        return new Night(snapshot, back(n), loaded);
    }

    /** Whether another snapshot says where customers were when M began. */
    public boolean knowsMoves() {
        return !snapshotBefore.equals(snapshot);
    }

    /** Whether the snapshot is another than that of the last day of M. */
    public boolean otherSnapshot() {
        return !snapshot.equals(month.atEndOfMonth());
    }
}
