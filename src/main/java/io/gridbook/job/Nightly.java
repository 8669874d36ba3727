package io.gridbook.job;

import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.Publications;
import io.gridbook.publish.Publisher;
import io.gridbook.publish.Recovery;
import io.gridbook.publish.ReportsFolder;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RunLock;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.batch.core.job.Job;
import org.springframework.stereotype.Component;

/** Runs a night, or its exports only: one run at a time, what was interrupted put right first. */
@Component
public class Nightly {
    private final DataSource dataSource;
    private final Clock clock;
    private final DropFiles drop;
    private final LoadedFiles loaded;
    private final RunLedger ledger;
    private final BatchRecovery batch;
    private final Publications publications;
    private final Publisher publisher;
    private final ReportsFolder reports;
    private final JobsFolder settings;
    private final NightlyJob jobs;
    private final Launch launch;
    private final Endings endings;

    Nightly(
            DataSource dataSource,
            Clock clock,
            DropFiles drop,
            LoadedFiles loaded,
            RunLedger ledger,
            BatchRecovery batch,
            Publications publications,
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
        this.batch = batch;
        this.publications = publications;
        this.publisher = publisher;
        this.reports = reports;
        this.settings = settings;
        this.jobs = jobs;
        this.launch = launch;
        this.endings = endings;
    }

    /** The newest business date of the drop. */
    public LocalDate newestDay() {
        return drop.plan().newestDay();
    }

    /** All business dates of the drop, oldest first. */
    public List<LocalDate> days() {
        return drop.plan().days();
    }

    /** From exports to the published work lists. */
    public NightResult run(LocalDate day, RunWatcher watcher) {
        return locked("nightly", day, watcher, jobs::night);
    }

    /** Only the exports, down to the resolved tables. */
    public NightResult ingest(LocalDate day, RunWatcher watcher) {
        return locked("ingest", day, watcher, jobs::ingest);
    }

    private NightResult locked(String command, LocalDate day, RunWatcher watcher, Function<Run, Job> job) {
        try (RunLock lock = lock()) {
            publisher.check();
            List<Long> interrupted = ledger.interrupt();
            batch.recover(NightlyJob.NAME);
            batch.recover(NightlyJob.INGEST);
            requireWhole(publications.recover(), day);
            OffsetDateTime started = ledger.now();
            long id = ledger.begin(command, day, started, settings.hash());
            Run run = new Run(id, day, started, reports.run(started.toInstant(), clock.getZone()), lock, watcher);
            interrupted.forEach(each -> run.warn("Run " + each + " was interrupted; this run starts afresh"));
            DropPlan plan = drop.plan();
            return launch.run(run, command, () -> {
                plan.requireDay(day, kind -> !loaded.ids(kind.id(), day).isEmpty());
                return job.apply(run);
            });
        } catch (SQLException | RuntimeException e) {
            throw endings.stop(e, null);
        }
    }

    /** A recorded set that is gone or altered is made good only by running its own day again. */
    private static void requireWhole(Recovery recovery, LocalDate day) {
        List<String> others = recovery.broken().stream()
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
