package io.gridbook;

import static io.gridbook.store.schema.Tables.RUN;
import static io.gridbook.store.schema.Tables.RUN_STEP;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DSLContext;

/** The record of a run of a day that came as far as the lifecycle, and failed. */
public final class FailedRun {
    private static final OffsetDateTime AT = OffsetDateTime.of(2026, 11, 22, 7, 0, 0, 0, ZoneOffset.UTC);

    private FailedRun() {}

    /** Comes after all runs that there are. */
    public static void after(DSLContext dsl, LocalDate day) {
        Long run = dsl.insertInto(RUN)
                .set(RUN.COMMAND, "nightly")
                .set(RUN.BUSINESS_DATE, day)
                .set(RUN.STATE, "FAILED")
                .set(RUN.STARTED_AT, AT)
                .set(RUN.SETTINGS_HASH, "")
                .returningResult(RUN.RUN_ID)
                .fetchSingle()
                .value1();
        dsl.insertInto(RUN_STEP)
                .set(RUN_STEP.RUN_ID, run)
                .set(RUN_STEP.STEP, "lifecycle")
                .set(RUN_STEP.STATE, "DONE")
                .set(RUN_STEP.STARTED_AT, AT)
                .execute();
    }
}
