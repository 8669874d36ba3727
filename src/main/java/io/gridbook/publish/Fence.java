package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.RUN;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import org.jooq.DSLContext;

/** Keeps a run from publishing after another one took its place: a run that slept through the loss of its lock stops here. */
final class Fence {
    private Fence() {}

    static void check(DSLContext tx, long runId) {
        String state = tx.select(RUN.STATE)
                .from(RUN)
                .where(RUN.RUN_ID.eq(runId))
                .forUpdate()
                .fetchOne(RUN.STATE);
        if (!"RUNNING".equals(state)) {
            throw new StopException(
                    ExitCode.ALREADY_RUNNING,
                    "run " + runId + " is " + (state == null ? "not recorded" : state)
                            + ", expected RUNNING: another run"
                            + " took over while this one was held up; nothing was published. See `gridbook status`");
        }
    }
}
