package io.gridbook.job;

import io.gridbook.publish.Publications;
import io.gridbook.publish.Recovery;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Puts right what runs left behind whose process is gone: their reports, the ledger, Spring Batch's records, sets that were
 * half published. Only for the holder of the run lock; may be interrupted and done again.
 */
@Component
class CleanStart {
    private static final String GONE =
            "The process of this run was gone before it ended (killed, or the machine stopped); the next run starts afresh";

    private final RunLedger ledger;
    private final Reports reports;
    private final BatchRecovery batch;
    private final Publications publications;

    CleanStart(RunLedger ledger, Reports reports, BatchRecovery batch, Publications publications) {
        this.ledger = ledger;
        this.reports = reports;
        this.batch = batch;
        this.publications = publications;
    }

    /**
     * What was found.
     *
     * @param warnings for the report of the run that follows
     * @param broken folders of recorded sets that are gone or altered
     */
    record Found(List<String> warnings, List<String> broken) {}

    Found make() {
        List<String> warnings = new ArrayList<>();
        for (Interrupted run : ledger.left()) {
            reports.interrupted(run, GONE);
            ledger.interrupt(run.id(), GONE);
            warnings.add("Run " + run.id() + " was interrupted; this run starts afresh");
        }
        batch.recover(NightlyJob.NAME);
        batch.recover(NightlyJob.INGEST);
        batch.recover(NightlyJob.FOLLOW_UP);
        Recovery recovery = publications.recover();
        warnings.addAll(recovery.warnings());
        return new Found(warnings, recovery.broken());
    }
}
