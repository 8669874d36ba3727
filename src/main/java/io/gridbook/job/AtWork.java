package io.gridbook.job;

import static io.gridbook.store.schema.Tables.RUN;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.store.RunLock;
import io.gridbook.store.Sessions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** What runs and simulations are at work on the database, a line each. */
record AtWork(List<String> lines) {
    /** Asked now; a run whose process is gone has lost its lock and is not at work. */
    static AtWork of(DSLContext dsl) {
        List<String> lines = new ArrayList<>();
        if (dsl.connectionResult(RunLock::taken)) {
            dsl.selectFrom(RUN)
                    .where(RUN.STATE.eq("RUNNING"))
                    .orderBy(RUN.RUN_ID.desc())
                    .limit(1)
                    .forEach(run -> lines.add("run %d, %s of %s, began %s"
                            .formatted(run.getRunId(), run.getCommand(), run.getBusinessDate(), run.getStartedAt())));
        }
        lines.addAll(Sessions.trials(dsl));
        return new AtWork(lines);
    }

    /** Whether a statement gave up waiting for a table. */
    static boolean blocked(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return Sessions.gaveUp(sql);
            }
        }
        return false;
    }

    /**
     * What to tell whoever waited in vain.
     *
     * @param waited how long
     * @param far what was done before, as a sentence, or nothing
     */
    StopException stop(Duration waited, String far, Throwable cause) {
        String who = lines.isEmpty() ? "another session of the database" : String.join("; ", lines);
        return new StopException(
                ExitCode.ALREADY_RUNNING,
                "Tables are held for %d s by what is at work (%s).%s Wait until it ends (gridbook status), then try again"
                        .formatted(waited.toSeconds(), who, far.isEmpty() ? "" : " " + far + "."),
                cause);
    }
}
