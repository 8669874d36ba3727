package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ACCEPTANCE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.ORPHAN;
import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.exports.Acceptances;
import io.gridbook.exports.Accepted;
import io.gridbook.exports.Check;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.outcome.StopException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OrphanLimitTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
    private static final DSLContext DSL = TestDatabase.create().dsl();

    private final OrphanLimit limit = limit(List.of());

    @BeforeEach
    void none() {
        DSL.deleteFrom(ORPHAN).execute();
        DSL.deleteFrom(EXPORT_FILE).execute();
        DSL.deleteFrom(RUN).execute();
    }

    @Test
    void fiveInAHundredPass() {
        orphans("services", "customer", 5, 100);
        assertThatCode(() -> limit.require(1, DAY, MONTH)).doesNotThrowAnyException();
    }

    @Test
    void oneMoreStopsTheRunAndSaysWhatIsMissing() {
        loaded("services", DAY);
        orphans("services", "customer", 6, 100);
        assertThatThrownBy(() -> limit.require(1, DAY, MONTH))
                .isInstanceOf(StopException.class)
                .hasMessage(
                        "services.csv: orphans: 6 of 100 rows of services refer to something unknown, the limit is a"
                                + " ratio of 0.05. Ask for a resend of it or of the export that it refers to, or accept it: the"
                                + " same command with --accept services.csv:orphans --by NAME --because \"…\"");
    }

    @Test
    void orphansOfOneFileAreAddedUpAndAllKindsAreTold() {
        loaded("arrears", DAY);
        loaded("bills", MONTH.atDay(1));
        orphans("arrears", "service", 3, 100);
        orphans("arrears", "account", 3, 100);
        orphans("bills", "service", 7, 100);
        assertThatThrownBy(() -> limit.require(1, DAY, MONTH))
                .hasMessageContaining("arrears.csv: orphans: 6 of 100 rows")
                .hasMessageContaining("bills.csv: orphans: 7 of 100 rows");
    }

    @Test
    void olderMonthsOnlyReport() {
        orphans("older bills", "service", 1000, 0);
        assertThatCode(() -> limit.require(1, DAY, MONTH)).doesNotThrowAnyException();
    }

    @Test
    void whatIsAcceptedStandsInTheLedgerAndPassesTheNextTimeTooUnlessItIsMore() {
        long run = loaded("services", DAY);
        orphans("services", "customer", 6, 100);
        limit(List.of(new Accepted("services.csv", Check.ORPHANS, "王伟", "城东的客户明天到")))
                .require(run, DAY, MONTH);
        assertThat(DSL.fetchSingle(ACCEPTANCE)).satisfies(row -> {
            assertThat(row.getCheckId()).isEqualTo("orphans");
            assertThat(row.getFound()).startsWith("6 of 100 rows");
            assertThat(row.getAcceptedBy()).isEqualTo("王伟");
            assertThat(row.getBecause()).isEqualTo("城东的客户明天到");
            assertThat(row.getRunId()).isEqualTo(run);
        });
        assertThatCode(() -> limit.require(run, DAY, MONTH)).doesNotThrowAnyException();

        DSL.update(ORPHAN).set(ORPHAN.ROWS, 7L).execute();
        assertThatThrownBy(() -> limit.require(run, DAY, MONTH)).hasMessageContaining("7 of 100");
    }

    @Test
    void adjustmentsOnlyReport() {
        orphans("adjustments", "account", 50, 100);
        assertThatCode(() -> limit.require(1, DAY, MONTH)).doesNotThrowAnyException();
    }

    @Test
    void anOptionalDailyExportIsHeldToTheLimitToo() {
        loaded("exemptions", DAY);
        orphans("exemptions", "customer", 6, 100);
        assertThatThrownBy(() -> limit.require(1, DAY, MONTH))
                .hasMessageContaining("exemptions.csv: orphans: 6 of 100 rows");
    }

    private static OrphanLimit limit(List<Accepted> accepted) {
        return new OrphanLimit(
                DSL,
                ExportsProperties.canonical(),
                new LoadedFiles(DSL),
                new AcceptanceLedger(DSL, CLOCK),
                new StandingAcceptance(DSL, new Acceptances(accepted)));
    }

    /** Enters a file and returns the number of the run that loaded it. */
    private static long loaded(String kind, LocalDate period) {
        long run = DSL.insertInto(RUN)
                .set(RUN.COMMAND, "ingest")
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, OffsetDateTime.now(CLOCK))
                .set(RUN.SETTINGS_HASH, "")
                .returningResult(RUN.RUN_ID)
                .fetchSingle()
                .value1();
        DSL.insertInto(EXPORT_FILE)
                .set(EXPORT_FILE.RUN_ID, run)
                .set(EXPORT_FILE.KIND, kind)
                .set(EXPORT_FILE.PERIOD, period)
                .set(EXPORT_FILE.NAME, kind + ".csv")
                .set(EXPORT_FILE.BYTES, 1L)
                .set(EXPORT_FILE.SHA256, "0")
                .set(EXPORT_FILE.CHARSET, "UTF-8")
                .set(EXPORT_FILE.STATE, "LOADED")
                .set(EXPORT_FILE.SEEN_AT, OffsetDateTime.now(CLOCK))
                .execute();
        return run;
    }

    private static void orphans(String kind, String missing, long rows, long of) {
        DSL.insertInto(ORPHAN)
                .set(ORPHAN.DAY, DAY)
                .set(ORPHAN.KIND, kind)
                .set(ORPHAN.MISSING, missing)
                .set(ORPHAN.ROWS, rows)
                .set(ORPHAN.OF_ROWS, of)
                .execute();
    }
}
