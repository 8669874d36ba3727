package io.gridbook.exports;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What lies in a drop: the exports that have arrived by kind, period and part, those that have not, and all else. */
public record Drop(List<DropFile> files, List<Waiting> waiting, List<Ignored> ignored) {
    /** The drop as it lies there in canonical form. */
    public static Drop scan(Path dir) {
        return scan(dir, ExportsProperties.canonical());
    }

    /** The drop as it lies there, every file arrived; only regular files count, links do not. */
    public static Drop scan(Path dir, ExportsProperties properties) {
        return scan(dir, properties, Arrival.ALL);
    }

    /** The drop as it lies there at a time. */
    public static Drop scan(Path dir, ExportsProperties properties, Arrival arrival) {
        return new DropScan(properties, arrival).scan(dir);
    }

    /**
     * The files of one period that have arrived, by part.
     *
     * @throws StopException where two files are the same part, such as one plain and one compressed
     */
    public List<DropFile> of(ExportKind kind, LocalDate period) {
        List<DropFile> found = files.stream()
                .filter(file -> file.kind() == kind && file.period().equals(period))
                .toList();
        for (int i = 1; i < found.size(); i++) {
            if (found.get(i).part().equals(found.get(i - 1).part())) {
                throw Refusal.of(
                        found.get(i).name(),
                        Check.TWICE,
                        "%s is the same part of %s"
                                .formatted(found.get(i - 1).name(), kind.cycle().show(period)),
                        "Take one of them out of the drop");
            }
        }
        return found;
    }

    /** The periods of a kind that the drop has files for that have arrived, oldest first. */
    public List<LocalDate> periods(ExportKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .map(DropFile::period)
                .distinct()
                .toList();
    }

    /**
     * The newest day that any daily export is there for that a night waits for, arrived or not.
     *
     * @throws StopException where there is none
     */
    public LocalDate newestDay() {
        return Arrays.stream(ExportKind.values())
                .filter(kind -> kind.cycle() == Cycle.DAILY && kind.required())
                .flatMap(kind -> announced(kind).stream())
                .max(Comparator.naturalOrder())
                .orElseThrow(
                        () -> new StopException(ExitCode.INPUT_MISSING, "The drop has no daily exports. Check --drop"));
    }

    /** The periods of a kind that the drop has any files for, arrived or not. */
    public Set<LocalDate> announced(ExportKind kind) {
        return Stream.concat(files.stream(), waiting.stream().map(Waiting::file))
                .filter(file -> file.kind() == kind)
                .map(DropFile::period)
                .collect(Collectors.toSet());
    }

    /** What the files of a period lack that have not arrived, as a sentence to put behind another; empty without any. */
    public String notArrived(LocalDate period) {
        List<String> files = waiting.stream()
                .filter(each -> each.file().period().equals(period))
                .map(Waiting::toString)
                .distinct()
                .toList();
        return files.isEmpty() ? "" : files.stream().collect(Collectors.joining("; ", ". Not complete: ", ""));
    }
}
