package io.gridbook.job;

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
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One run of the night: what its steps learn on the way and its report says at the end. Tables hold all else. */
final class Run {
    private final long id;
    private final LocalDate day;
    private final OffsetDateTime started;
    private final RunWatcher watcher;
    private final Map<String, Duration> times = Collections.synchronizedMap(new LinkedHashMap<>());
    private final List<String> warnings = Collections.synchronizedList(new ArrayList<>());
    private volatile List<LoadedFile> files = List.of();
    private final Path folder;
    private final RunLock lock;
    private volatile List<WrittenFile> workbooks = List.of();
    private volatile List<RuleLine> rules = List.of();
    private volatile @Nullable RevisionLine revision;
    private volatile @Nullable Staging staging;
    private volatile @Nullable Published published;
    private volatile @Nullable Night night;
    private volatile @Nullable Exception failure;

    Run(long id, LocalDate day, OffsetDateTime started, Path folder, RunLock lock, RunWatcher watcher) {
        this.id = id;
        this.day = day;
        this.started = started;
        this.folder = folder;
        this.lock = lock;
        this.watcher = watcher;
    }

    long id() {
        return id;
    }

    LocalDate day() {
        return day;
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

    /** Rows rejected in the files that were loaded now. */
    long rejected() {
        return files.stream()
                .filter(LoadedFile::fresh)
                .mapToLong(LoadedFile::rejected)
                .sum();
    }

    /** How a run without a failure ends. */
    ExitCode outcome() {
        return rejected() == 0 ? ExitCode.DONE : ExitCode.DONE_WITH_REJECTS;
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

    void timed(String step, Duration took) {
        times.put(step, took);
    }

    Map<String, Duration> times() {
        synchronized (times) {
            return new LinkedHashMap<>(times);
        }
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

    RunLock lock() {
        return lock;
    }

    /** The first failure stays. */
    synchronized void fail(Exception cause) {
        if (failure == null) {
            failure = cause;
        }
    }

    @Nullable
    Exception failure() {
        return failure;
    }
}
