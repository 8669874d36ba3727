package io.gridbook.job;

import io.gridbook.exports.ExportKind;
import io.gridbook.exports.Ignored;
import io.gridbook.followup.Returns;
import io.gridbook.ingest.LoadedFile;
import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.Published;
import io.gridbook.publish.Staging;
import io.gridbook.publish.report.RevisionLine;
import io.gridbook.publish.report.RuleLine;
import io.gridbook.segment.Night;
import io.gridbook.store.RunLock;
import io.gridbook.worklist.WrittenFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of the night: what its steps learn on the way and its report says at the end. Tables hold all else. */
final class Run {
    private final long id;
    private final String command;
    private final OffsetDateTime started;
    private final RunWatcher watcher;
    private final RunSteps steps = new RunSteps();
    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    private volatile List<String> notes = List.of();
    private volatile List<LoadedFile> files = List.of();
    private volatile List<Ignored> ignored = List.of();
    private final Path folder;
    private final RunLock lock;
    private volatile boolean stopped;
    private volatile @Nullable LocalDate day;
    private volatile List<WrittenFile> workbooks = List.of();
    private volatile List<RuleLine> rules = List.of();
    private volatile @Nullable RevisionLine revision;
    private volatile @Nullable Staging staging;
    private volatile @Nullable Published published;
    private volatile @Nullable Night night;
    private volatile List<ExportKind> absent = List.of();
    private volatile Returns returns = Returns.NONE;

    /** @param day none where it is still to be found in the drop */
    Run(
            long id,
            String command,
            @Nullable LocalDate day,
            OffsetDateTime started,
            Path folder,
            RunLock lock,
            RunWatcher watcher) {
        this.id = id;
        this.command = command;
        this.day = day;
        this.started = started;
        this.folder = folder;
        this.lock = lock;
        this.watcher = watcher;
    }

    long id() {
        return id;
    }

    String command() {
        return command;
    }

    /** Known before the first step. */
    LocalDate day() {
        return Objects.requireNonNull(day, "the day is known before the first step");
    }

    @Nullable
    LocalDate dayIfKnown() {
        return day;
    }

    void day(LocalDate found) {
        day = found;
    }

    OffsetDateTime started() {
        return started;
    }

    RunWatcher watcher() {
        return watcher;
    }

    List<LoadedFile> files() {
        return files;
    }

    void files(List<LoadedFile> loaded) {
        files = List.copyOf(loaded);
    }

    /** What lies in the drop and is not read. */
    List<Ignored> ignored() {
        return ignored;
    }

    void ignored(List<Ignored> found) {
        ignored = List.copyOf(found);
    }

    /** Rows rejected in the files of the day, and in others that no run has told of yet. */
    long rejected() {
        return files.stream()
                .filter(file ->
                        file.fresh() || file.unreported() || file.period().equals(day))
                .mapToLong(LoadedFile::rejected)
                .sum();
    }

    /** How a run without a failure ends. */
    ExitCode outcome() {
        return rejected() == 0 && returns.refused() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
    }

    /** The work lists that came back. */
    Returns returns() {
        return returns;
    }

    void returns(Returns found) {
        returns = found;
        found.warnings().forEach(this::warn);
    }

    List<RuleLine> rules() {
        return rules;
    }

    @Nullable
    RevisionLine revision() {
        return revision;
    }

    /** What the report says of the cases, told before the day is published. */
    void cases(List<RuleLine> byRule, RevisionLine against) {
        rules = List.copyOf(byRule);
        revision = against;
    }

    /** The folder of the run's own report. */
    Path folder() {
        return folder;
    }

    Path rejects() {
        return folder.resolve("rejects");
    }

    Staging staging() {
        return Objects.requireNonNull(staging, "the set is opened before files are written");
    }

    @Nullable
    Staging stagingIfKnown() {
        return staging;
    }

    void staging(Staging opened) {
        staging = opened;
    }

    List<WrittenFile> workbooks() {
        return workbooks;
    }

    void workbooks(List<WrittenFile> written) {
        workbooks = List.copyOf(written);
    }

    @Nullable
    Published published() {
        return published;
    }

    void published(Published set) {
        published = set;
    }

    /** Known once the exports are loaded. */
    Night night() {
        return Objects.requireNonNull(night, "the night is known once the exports are loaded");
    }

    @Nullable
    Night nightIfKnown() {
        return night;
    }

    void night(Night known) {
        night = known;
    }

    /** The optional exports that the night has to do without. */
    List<ExportKind> absent() {
        return absent;
    }

    void absent(List<ExportKind> kinds) {
        absent = List.copyOf(kinds);
    }

    /** How far it is, and what failed. */
    RunSteps steps() {
        return steps;
    }

    void warn(String message) {
        warnings.add(message);
        watcher.warned(message);
    }

    List<String> warnings() {
        synchronized (warnings) {
            return List.copyOf(warnings);
        }
    }

    /** What the cases leave out, on purpose. */
    void notes(List<String> left) {
        notes = List.copyOf(left);
        notes.forEach(watcher::noted);
    }

    /** One more. */
    void note(String told) {
        List<String> all = new ArrayList<>(notes);
        all.add(told);
        notes = List.copyOf(all);
        watcher.noted(told);
    }

    List<String> notes() {
        return notes;
    }

    RunLock lock() {
        return lock;
    }

    /** No further step is begun, and how the run ends is written by who stops it. */
    void stop() {
        stopped = true;
    }

    boolean stopped() {
        return stopped;
    }
}
