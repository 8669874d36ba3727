package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.FolderLock;
import io.gridbook.publish.Publisher;
import io.gridbook.publish.ReportsFolder;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RunLock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/** One run at a time, what was interrupted put right first. */
@Component
class LockedRuns {
    private final DataSource dataSource;
    private final Clock clock;
    private final RunLedger ledger;
    private final CleanStart cleanStart;
    private final Publisher publisher;
    private final ReportsFolder reports;
    private final JobsFolder settings;
    private final Launch launch;
    private final Endings endings;
    private volatile @Nullable Run atWork;

    LockedRuns(
            DataSource dataSource,
            Clock clock,
            RunLedger ledger,
            CleanStart cleanStart,
            Publisher publisher,
            ReportsFolder reports,
            JobsFolder settings,
            Launch launch,
            Endings endings) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.ledger = ledger;
        this.cleanStart = cleanStart;
        this.publisher = publisher;
        this.reports = reports;
        this.settings = settings;
        this.launch = launch;
        this.endings = endings;
    }

    /**
     * Runs a job.
     *
     * @param day that the ledger names; none where it is still to be found
     * @param ready requires the input and finds the run's day, as part of the run: what is missing stands in its report; gives
     *     the day or month of the set that is to be published, where one is
     */
    NightResult run(
            String command,
            @Nullable LocalDate day,
            RunWatcher watcher,
            Function<Run, @Nullable String> ready,
            Function<Run, Job> job) {
        try (RunLock lock = lock()) {
            publisher.check();
            FolderLock folder = FolderLock.take(reports);
            try (folder) {
                CleanStart.Found found = cleanStart.make();
                Run run = begin(command, day, lock, watcher);
                atWork = run;
                found.warnings().forEach(run::warn);
                return launch.run(run, () -> {
                    requireWhole(found.broken(), ready.apply(run));
                    return job.apply(run);
                });
            } finally {
                atWork = null;
            }
        } catch (SQLException | RuntimeException e) {
            throw endings.stop(e, null);
        }
    }

    /**
     * Marks the run at work as stopped, where the process is about to end; the run goes no further.
     *
     * @return what to tell of it; nothing where none is at work
     */
    Optional<String> stop() {
        return Optional.ofNullable(atWork).map(launch::stop);
    }

    private Run begin(String command, @Nullable LocalDate day, RunLock lock, RunWatcher watcher) {
        OffsetDateTime started = ledger.now();
        long id = ledger.begin(command, day, started, settings.hash());
        return new Run(id, command, day, started, reports.run(started.toInstant(), clock.getZone()), lock, watcher);
    }

    /** A recorded set that is gone or altered is made good only by running its own day or month again. */
    private static void requireWhole(List<String> broken, @Nullable String set) {
        List<String> others = broken.stream()
                .filter(folder -> set != null && !folder.contains("/" + set + "/"))
                .toList();
        if (!others.isEmpty()) {
            throw new StopException(
                    ExitCode.INVARIANT,
                    "Published sets are gone or altered: %s. Run those days again with nightly --date, a month with monthly --month"
                            .formatted(others));
        }
    }

    private RunLock lock() throws SQLException {
        return RunLock.take(dataSource).orElseThrow(RunLock::taken);
    }
}
