package io.gridbook.job;

import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.LoadedFiles;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/** Runs a night, or its exports or returned lists only: one run at a time, what was interrupted put right first. */
@Component
public class Nightly {
    private final DataSource dataSource;
    private final Clock clock;
    private final DropFiles drop;
    private final LoadedFiles loaded;
    private final RunLedger ledger;
    private final CleanStart cleanStart;
    private final Publisher publisher;
    private final ReportsFolder reports;
    private final JobsFolder settings;
    private final NightlyJob jobs;
    private final Launch launch;
    private final Endings endings;
    private volatile @Nullable Run atWork;

    Nightly(
            DataSource dataSource,
            Clock clock,
            DropFiles drop,
            LoadedFiles loaded,
            RunLedger ledger,
            CleanStart cleanStart,
            Publisher publisher,
            ReportsFolder reports,
            JobsFolder settings,
            NightlyJob jobs,
            Launch launch,
            Endings endings) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.drop = drop;
        this.loaded = loaded;
        this.ledger = ledger;
        this.cleanStart = cleanStart;
        this.publisher = publisher;
        this.reports = reports;
        this.settings = settings;
        this.jobs = jobs;
        this.launch = launch;
        this.endings = endings;
    }

    /** The business dates of the drop, oldest first: those that are whole, and the newest even if it is not. */
    public List<LocalDate> days() {
        return drop.plan().days();
    }

    /**
     * From exports to the published work lists.
     *
     * @param day none for the newest of the drop
     */
    public NightResult run(@Nullable LocalDate day, RunWatcher watcher) {
        return locked("nightly", day, watcher, (run, broken) -> withInput(run, broken, jobs::night));
    }

    /**
     * Only the exports, down to the resolved tables.
     *
     * @param day none for the newest of the drop
     */
    public NightResult ingest(@Nullable LocalDate day, RunWatcher watcher) {
        return locked("ingest", day, watcher, (run, broken) -> withInput(run, broken, jobs::ingest));
    }

    /** Only the work lists that came back. */
    public NightResult followUp(RunWatcher watcher) {
        return locked("followup", null, watcher, (run, broken) -> jobs.followUp(run));
    }

    private Job withInput(Run run, List<String> broken, Function<Run, Job> job) {
        requireInput(run, broken);
        return job.apply(run);
    }

    /** @param job the job of a run, given the folders of recorded sets that are gone or altered */
    private NightResult locked(
            String command, @Nullable LocalDate day, RunWatcher watcher, BiFunction<Run, List<String>, Job> job) {
        try (RunLock lock = lock()) {
            publisher.check();
            FolderLock folder = FolderLock.take(reports);
            try (folder) {
                CleanStart.Found found = cleanStart.make();
                Run run = begin(command, day, lock, watcher);
                atWork = run;
                found.warnings().forEach(run::warn);
                return launch.run(run, () -> job.apply(run, found.broken()));
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
    public Optional<String> stop() {
        return Optional.ofNullable(atWork).map(launch::stop);
    }

    private Run begin(String command, @Nullable LocalDate day, RunLock lock, RunWatcher watcher) {
        OffsetDateTime started = ledger.now();
        long id = ledger.begin(command, day, started, settings.hash());
        return new Run(id, command, day, started, reports.run(started.toInstant(), clock.getZone()), lock, watcher);
    }

    /** Part of the run: what is missing stands in ledger, report and index. */
    private void requireInput(Run run, List<String> broken) {
        DropPlan plan = drop.plan();
        if (run.dayIfKnown() == null) {
            run.day(plan.newestDay());
            ledger.day(run.id(), run.day());
        }
        requireWhole(broken, run.day());
        plan.requireDay(run.day(), kind -> !loaded.ids(kind.id(), run.day()).isEmpty());
    }

    /** A recorded set that is gone or altered is made good only by running its own day again. */
    private static void requireWhole(List<String> broken, LocalDate day) {
        List<String> others = broken.stream()
                .filter(folder -> !folder.contains("/" + day + "/"))
                .toList();
        if (!others.isEmpty()) {
            throw new StopException(
                    ExitCode.INVARIANT,
                    "Published sets are gone or altered: %s. Run those days again with nightly --date"
                            .formatted(others));
        }
    }

    private RunLock lock() throws SQLException {
        return RunLock.take(dataSource).orElseThrow(RunLock::taken);
    }
}
