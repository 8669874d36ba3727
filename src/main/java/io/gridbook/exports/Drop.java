package io.gridbook.exports;

import io.gridbook.outcome.StopException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** What lies in a drop: the exports by kind, period and part, and the names of everything else. */
public record Drop(List<DropFile> files, List<String> ignored) {
    /** The drop as it lies there in canonical form. */
    public static Drop scan(Path dir) {
        return scan(dir, ExportsProperties.canonical());
    }

    /** The drop as it lies there; only regular files count, links do not. */
    public static Drop scan(Path dir, ExportsProperties properties) {
        return new DropScan(properties).scan(dir);
    }

    /**
     * The files of one period, by part.
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

    /** The periods of a kind that the drop has files for, oldest first. */
    public List<LocalDate> periods(ExportKind kind) {
        return files.stream()
                .filter(file -> file.kind() == kind)
                .map(DropFile::period)
                .distinct()
                .toList();
    }
}
