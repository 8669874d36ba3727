package io.gridbook.job;

import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.LoadedFiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Runs a night, or its exports or returned lists only. */
@Component
public class Nightly {
    private final DropFiles drop;
    private final LoadedFiles loaded;
    private final RunLedger ledger;
    private final NightlyJob jobs;
    private final LockedRuns runs;

    Nightly(DropFiles drop, LoadedFiles loaded, RunLedger ledger, NightlyJob jobs, LockedRuns runs) {
        this.drop = drop;
        this.loaded = loaded;
        this.ledger = ledger;
        this.jobs = jobs;
        this.runs = runs;
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
        return runs.run("nightly", day, watcher, this::requireInput, jobs::night);
    }

    /**
     * Only the exports, down to the resolved tables.
     *
     * @param day none for the newest of the drop
     */
    public NightResult ingest(@Nullable LocalDate day, RunWatcher watcher) {
        return runs.run("ingest", day, watcher, this::requireInput, jobs::ingest);
    }

    /** Only the work lists that came back. */
    public NightResult followUp(RunWatcher watcher) {
        return runs.run("followup", null, watcher, run -> null, jobs::followUp);
    }

    /**
     * Marks the run at work as stopped, where the process is about to end; the run goes no further.
     *
     * @return what to tell of it; nothing where none is at work
     */
    public Optional<String> stop() {
        return runs.stop();
    }

    /** The set that the run is for. */
    private String requireInput(Run run) {
        DropPlan plan = drop.plan();
        if (run.dayIfKnown() == null) {
            run.day(plan.newestDay());
            ledger.day(run.id(), run.day());
        }
        plan.requireDay(run.day(), kind -> !loaded.ids(kind.id(), run.day()).isEmpty());
        return run.day().toString();
    }
}
