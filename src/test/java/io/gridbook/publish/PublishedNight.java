package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.FINDING;
import static io.gridbook.store.schema.Tables.RUN;
import static io.gridbook.store.schema.Tables.SEGMENT;

import io.gridbook.TestDatabase;
import io.gridbook.store.Partitions;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;

/** A database with one area and the rows that a night leaves for publishing. */
final class PublishedNight {
    static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-10-30T18:10:00Z"), ZoneOffset.UTC);

    final TestDatabase database = TestDatabase.create();
    final DSLContext dsl = database.dsl();
    final ReportsFolder reports;

    PublishedNight(Path root) {
        this.reports = new ReportsFolder(root);
        dsl.insertInto(AREA, AREA.AREA_ID, AREA.AREA_CODE).values(1, "A0001").execute();
        for (var table : List.of(SEGMENT, FINDING, ALERT, CASE_DAY)) {
            Partitions.ensure(dsl, table, DAY);
        }
    }

    Edition edition() {
        return edition(DAY);
    }

    /** What a new run is about to publish. */
    Edition edition(LocalDate day) {
        Long run = dsl.insertInto(RUN)
                .set(RUN.COMMAND, "nightly")
                .set(RUN.BUSINESS_DATE, day)
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, OffsetDateTime.now(CLOCK))
                .set(RUN.SETTINGS_HASH, "5e77")
                .returning(RUN.RUN_ID)
                .fetchSingle()
                .getRunId();
        return new Edition(SetKind.DAILY, day, YearMonth.of(2026, 9), true, run, "5e77", List.of(1, 2));
    }

    void segment(String customer, boolean inBase, long spend, long before) {
        dsl.insertInto(SEGMENT)
                .set(SEGMENT.AREA_ID, 1)
                .set(SEGMENT.DAY, DAY)
                .set(SEGMENT.CUSTOMER_ID, customer)
                .set(SEGMENT.GRID_CODE, "G000012")
                .set(SEGMENT.IN_BASE, inBase)
                .set(SEGMENT.IN_BASE_BEFORE, inBase)
                .set(SEGMENT.LIVE, true)
                .set(SEGMENT.ARPU, spend)
                .set(SEGMENT.TIER, inBase ? "HIGH" : null)
                .set(SEGMENT.BAND, inBase ? "MID" : null)
                .set(SEGMENT.SPEND_M, spend)
                .set(SEGMENT.SPEND_M1, before)
                .set(SEGMENT.SPEND_M2, 0L)
                .set(SEGMENT.SPEND_M3, 0L)
                .set(SEGMENT.SPEND_M4, 0L)
                .set(SEGMENT.SPEND_M5, 0L)
                .set(SEGMENT.SPEND_12M, spend + before)
                .set(SEGMENT.FIRST_OPENED_ON, LocalDate.of(2019, 3, 1))
                .execute();
    }

    /** A case that was found and is listed. */
    void alert(String rule, String customer, String key, String stage, long stake) {
        dsl.insertInto(FINDING)
                .set(FINDING.AREA_ID, 1)
                .set(FINDING.DAY, DAY)
                .set(FINDING.RULE, rule)
                .set(FINDING.SUBJECT, customer)
                .set(FINDING.PERIOD_KEY, key)
                .set(FINDING.CUSTOMER_ID, customer)
                .set(FINDING.STAGE, stage)
                .set(FINDING.AT_STAKE, stake == 0 ? null : stake)
                .set(FINDING.WEIGHT, 0)
                .set(FINDING.FIGURES, JSONB.valueOf("{}"))
                .execute();
        dsl.insertInto(ALERT)
                .set(ALERT.AREA_ID, 1)
                .set(ALERT.DAY, DAY)
                .set(ALERT.RULE, rule)
                .set(ALERT.SUBJECT, customer)
                .set(ALERT.PERIOD_KEY, key)
                .set(ALERT.CUSTOMER_ID, customer)
                .set(ALERT.GRID_CODE, "G000012")
                .set(ALERT.STAGE, stage)
                .set(ALERT.AT_STAKE, stake == 0 ? null : stake)
                .set(ALERT.SEVERITY, 60)
                .set(ALERT.STATE, "new")
                .set(ALERT.FIRST_SEEN, DAY)
                .set(ALERT.STAGE_SINCE, DAY)
                .set(ALERT.DAYS_OPEN, 0)
                .set(ALERT.DUE_ON, LocalDate.of(2026, 11, 6))
                .set(ALERT.OVERDUE, false)
                .set(ALERT.FIGURES, JSONB.valueOf("{\"before\":12800,\"after\":7650,\"kind\":\"VOICE\"}"))
                .execute();
    }
}
