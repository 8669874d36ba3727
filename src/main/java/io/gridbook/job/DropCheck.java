package io.gridbook.job;

import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.Waiting;
import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.FileChecks;
import io.gridbook.ingest.FileVerdict;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges the files that a run of a day would read, and tells of each; loads nothing. */
@Component
public class DropCheck {
    private final DropFiles drop;
    private final FileChecks checks;
    private final LoadedFiles loaded;
    private final AcceptedFiles accepted;
    private final Cores cores;

    DropCheck(DropFiles drop, FileChecks checks, LoadedFiles loaded, AcceptedFiles accepted, Cores cores) {
        this.drop = drop;
        this.checks = checks;
        this.loaded = loaded;
        this.accepted = accepted;
        this.cores = cores;
    }

    /**
     * What was found.
     *
     * @param table one line per file, under a heading
     * @param messages what is missing, what was refused and why, and what to type next
     * @param code 4 where a file is refused, else 3 where one is missing, else 10 where rows are rejected, else 0
     */
    public record Outcome(List<String> table, List<String> messages, ExitCode code) {}

    /** Judges the drop for a day; for the newest that any daily export is there for without one. */
    public Outcome of(@Nullable LocalDate date) throws InterruptedException {
        Drop there = drop.scan();
        LocalDate day = date == null ? there.newestDay() : date;
        List<StopException> stops = new ArrayList<>();
        List<DropFile> files = files(there, day, stops);
        accepted.requireNamed(files);
        missing(there, day, stops);
        Map<DropFile, FileVerdict> verdicts = new ConcurrentHashMap<>();
        cores.each(files, file -> verdicts.put(file, checks.of(file)));
        CheckTable table = new CheckTable();
        List<FileVerdict> inOrder = files.stream().map(verdicts::get).toList();
        inOrder.forEach(table::add);
        there.waiting().stream().filter(each -> concerns(each, day)).forEach(table::add);
        inOrder.stream().map(FileVerdict::stop).filter(Objects::nonNull).forEach(stops::add);
        return new Outcome(table.lines(), messages(there, stops), code(stops, inOrder));
    }

    private static List<DropFile> files(Drop there, LocalDate day, List<StopException> stops) {
        try {
            return new DropPlan(there).files(day);
        } catch (StopException twice) {
            stops.add(twice);
            return there.files().stream()
                    .filter(file -> file.period().equals(day))
                    .toList();
        }
    }

    private void missing(Drop there, LocalDate day, List<StopException> stops) {
        try {
            new DropPlan(there)
                    .requireDay(day, kind -> !loaded.ids(kind.id(), day).isEmpty());
        } catch (StopException missing) {
            if (missing.code() == ExitCode.INPUT_MISSING) {
                stops.add(missing);
            }
        }
    }

    private static boolean concerns(Waiting waiting, LocalDate day) {
        return !waiting.file().period().isAfter(day);
    }

    private static List<String> messages(Drop there, List<StopException> stops) {
        List<String> messages = new ArrayList<>();
        stops.forEach(stop -> messages.add(String.valueOf(stop.getMessage())));
        there.ignored().forEach(each -> messages.add("not read: " + each));
        return messages;
    }

    private static ExitCode code(List<StopException> stops, List<FileVerdict> verdicts) {
        List<ExitCode> codes = stops.stream().map(StopException::code).toList();
        if (codes.contains(ExitCode.INPUT_REFUSED)) {
            return ExitCode.INPUT_REFUSED;
        }
        if (!codes.isEmpty()) {
            return codes.get(0);
        }
        return verdicts.stream().allMatch(each -> each.rejected() == 0) ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
    }
}
