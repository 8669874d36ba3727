package io.gridbook.job;

import static io.gridbook.store.schema.Tables.RUN;
import static io.gridbook.store.schema.Tables.RUN_STEP;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Our own record of what ran, beside the one of Spring Batch. */
@Component
class RunLedger {
    private static final String RUNNING = "RUNNING";

    private final DSLContext dsl;
    private final Clock clock;

    RunLedger(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Begins a run and returns its number. */
    long begin(String command, @Nullable LocalDate day, OffsetDateTime started, String settingsHash) {
        long run = dsl.insertInto(RUN)
                .set(RUN.COMMAND, command)
                .set(RUN.BUSINESS_DATE, day)
                .set(RUN.STATE, RUNNING)
                .set(RUN.STARTED_AT, started)
                .set(RUN.SETTINGS_HASH, settingsHash)
                .returningResult(RUN.RUN_ID)
                .fetchSingle()
                .value1();
        FaultPoints.hit("ledger.begun");
        return run;
    }

    void end(long run, ExitCode code, @Nullable String message) {
        boolean done = code == ExitCode.DONE || code == ExitCode.DONE_WITH_REJECTS;
        dsl.update(RUN)
                .set(RUN.STATE, done ? "DONE" : "FAILED")
                .set(RUN.ENDED_AT, now())
                .set(RUN.EXIT_CODE, code.value())
                .set(RUN.MESSAGE, message)
                .where(RUN.RUN_ID.eq(run))
                .execute();
        FaultPoints.hit("ledger.ended");
    }

    /** The day of a run, found after it began. */
    void day(long run, LocalDate day) {
        dsl.update(RUN).set(RUN.BUSINESS_DATE, day).where(RUN.RUN_ID.eq(run)).execute();
    }

    /** The runs whose process is gone, when asked by the holder of the run lock. */
    List<Interrupted> left() {
        return dsl.selectFrom(RUN)
                .where(RUN.STATE.eq(RUNNING))
                .orderBy(RUN.RUN_ID)
                .fetch(run -> new Interrupted(
                        run.getRunId(),
                        run.getCommand(),
                        run.getBusinessDate(),
                        run.getStartedAt(),
                        run.getSettingsHash()));
    }

    /** Marks a run that will not end by itself; false where it has ended, and stays as it is. */
    boolean interrupt(long run, String message) {
        return dsl.update(RUN)
                        .set(RUN.STATE, "INTERRUPTED")
                        .set(RUN.ENDED_AT, now())
                        .set(RUN.MESSAGE, message)
                        .where(RUN.RUN_ID.eq(run), RUN.STATE.eq(RUNNING))
                        .execute()
                > 0;
    }

    void step(long run, String step, String state, OffsetDateTime started, Duration took) {
        dsl.insertInto(RUN_STEP)
                .set(RUN_STEP.RUN_ID, run)
                .set(RUN_STEP.STEP, step)
                .set(RUN_STEP.STATE, state)
                .set(RUN_STEP.STARTED_AT, started)
                .set(RUN_STEP.MILLIS, took.toMillis())
                .onConflict(RUN_STEP.RUN_ID, RUN_STEP.STEP)
                .doUpdate()
                .set(RUN_STEP.STATE, state)
                .set(RUN_STEP.MILLIS, took.toMillis())
                .execute();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
