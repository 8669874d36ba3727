package io.gridbook.ingest;

import io.gridbook.exports.Cycle;
import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportKind;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which day of a drop a night is for, and which of its files that night reads. */
public final class DropPlan {
    /** Months of bills and adjustments that are read; older ones are past keeping. */
    private static final int MONTHS = 25;

    private final Drop drop;

    public DropPlan(Drop drop) {
        this.drop = drop;
    }

    /**
     * The newest day of which a daily export is there that a night waits for. The others do not make a day: an order may
     * come before its night.
     *
     * @throws StopException where there is none
     */
    public LocalDate newestDay() {
        NavigableSet<LocalDate> days = begun();
        if (days.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "The drop has no daily exports: %s of a day are needed. Check --drop".formatted(names(required())));
        }
        return days.last();
    }

    /**
     * Stops where a daily export of the day is missing that a night waits for.
     *
     * @param loaded whether a kind of that day was loaded before, so that it may be gone from the drop
     * @throws StopException naming each
     */
    public void requireDay(LocalDate day, Predicate<ExportKind> loaded) {
        List<ExportKind> missing = required().stream()
                .filter(kind -> drop.of(kind, day).isEmpty())
                .filter(loaded.negate())
                .toList();
        if (!missing.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "%s of %s missing in the drop. Wait for it or ask for it, or name an earlier day with --date"
                                    .formatted(names(missing), day)
                            + drop.notArrived(day));
        }
    }

    /** The days that have all daily exports that a night waits for, oldest first, and the newest even if it lacks some. */
    public List<LocalDate> days() {
        NavigableSet<LocalDate> begun = begun();
        return begun.stream()
                .filter(day -> day.equals(begun.last())
                        || required().stream()
                                .noneMatch(kind -> drop.of(kind, day).isEmpty()))
                .toList();
    }

    /** The days that have all daily exports that a night waits for. */
    public NavigableSet<LocalDate> wholeDays() {
        return begun().stream()
                .filter(day ->
                        required().stream().noneMatch(kind -> drop.of(kind, day).isEmpty()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private NavigableSet<LocalDate> begun() {
        NavigableSet<LocalDate> days = new TreeSet<>();
        required().forEach(kind -> days.addAll(drop.announced(kind)));
        return days;
    }

    /** The daily files of a day, and the bills and adjustments of the months before it. */
    public List<DropFile> files(LocalDate day) {
        List<DropFile> files = new ArrayList<>(dayFiles(day));
        files.addAll(monthFiles(YearMonth.from(day).minusMonths(1)));
        return files;
    }

    /** The bills and adjustments of a month and of those before it. */
    public List<DropFile> monthFiles(YearMonth month) {
        List<DropFile> files = new ArrayList<>();
        kinds(Cycle.MONTHLY)
                .forEach(kind -> drop.periods(kind).stream()
                        .filter(period -> read(YearMonth.from(period), month.plusMonths(1)))
                        .forEach(period -> files.addAll(drop.of(kind, period))));
        return files;
    }

    /** The daily files of a day. */
    public List<DropFile> dayFiles(LocalDate day) {
        List<DropFile> files = new ArrayList<>();
        kinds(Cycle.DAILY).forEach(kind -> files.addAll(drop.of(kind, day)));
        return files;
    }

    /** Whether a night of one month may use what was billed in another. */
    private static boolean read(YearMonth billed, YearMonth night) {
        return billed.isBefore(night) && !billed.isBefore(night.minusMonths(MONTHS));
    }

    private static List<ExportKind> required() {
        return kinds(Cycle.DAILY).stream().filter(ExportKind::required).toList();
    }

    private static List<ExportKind> kinds(Cycle cycle) {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> kind.cycle() == cycle)
                .toList();
    }

    private static String names(List<ExportKind> kinds) {
        return kinds.stream().map(ExportKind::id).collect(Collectors.joining(", "));
    }
}
