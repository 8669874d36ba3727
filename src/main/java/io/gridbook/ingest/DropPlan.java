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
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which day of a drop a night is for, and which of its files that night reads. */
public final class DropPlan {
    /** Months of bills that are read; older ones are past keeping. */
    private static final int MONTHS = 25;

    private final Drop drop;

    public DropPlan(Drop drop) {
        this.drop = drop;
    }

    /**
     * The newest day for which all daily exports are there.
     *
     * @throws StopException where a newer day is there only in part, or none at all
     */
    public LocalDate newestDay() {
        TreeSet<LocalDate> days = new TreeSet<>();
        daily().forEach(kind -> days.addAll(drop.periods(kind)));
        if (days.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "The drop has no daily exports: %s of a day are needed. Check --drop".formatted(names(daily())));
        }
        LocalDate newest = days.last();
        requireDay(newest, kind -> false);
        return newest;
    }

    /**
     * Stops where a daily export of the day is missing.
     *
     * @param loaded whether a kind of that day was loaded before, so that it may be gone from the drop
     * @throws StopException naming each
     */
    public void requireDay(LocalDate day, Predicate<ExportKind> loaded) {
        List<ExportKind> missing = daily().stream()
                .filter(kind -> drop.of(kind, day).isEmpty())
                .filter(loaded.negate())
                .toList();
        if (!missing.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "%s of %s missing in the drop. Wait for it or ask for it, or name an earlier day with --date"
                            .formatted(names(missing), day));
        }
    }

    /** The days for which all daily exports are there, oldest first. */
    public List<LocalDate> days() {
        return drop.periods(ExportKind.GRIDS).stream()
                .filter(day ->
                        daily().stream().noneMatch(kind -> drop.of(kind, day).isEmpty()))
                .toList();
    }

    /** The daily files of a day and the bills of the months before it, the largest kinds first. */
    public List<DropFile> files(LocalDate day) {
        List<DropFile> files = new ArrayList<>();
        for (ExportKind kind : daily()) {
            files.addAll(drop.of(kind, day));
        }
        YearMonth month = YearMonth.from(day);
        for (LocalDate period : drop.periods(ExportKind.BILLS)) {
            YearMonth billed = YearMonth.from(period);
            if (billed.isBefore(month) && !billed.isBefore(month.minusMonths(MONTHS))) {
                files.addAll(drop.of(ExportKind.BILLS, period));
            }
        }
        return files;
    }

    private static List<ExportKind> daily() {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> kind.cycle() == Cycle.DAILY)
                .toList();
    }

    private static String names(List<ExportKind> kinds) {
        return kinds.stream().map(ExportKind::id).collect(Collectors.joining(", "));
    }
}
