package io.gridbook.store;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static io.gridbook.store.schema.Tables.RAW_BALANCES;
import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.RAW_CHARGES;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;
import static io.gridbook.store.schema.Tables.RAW_EXEMPTIONS;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static io.gridbook.store.schema.Tables.RUN;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetentionTests {
    private static final LocalDate NIGHT = LocalDate.of(2026, 11, 20);

    private final DSLContext dsl = TestDatabase.create().dsl();
    private final Retention retention = new Retention(dsl, new RetentionSettings(25, 13, 70, 13, 25));

    @BeforeEach
    void run() {
        dsl.insertInto(RUN)
                .set(RUN.COMMAND, "nightly")
                .set(RUN.STATE, "RUNNING")
                .set(RUN.STARTED_AT, OffsetDateTime.of(2026, 11, 21, 3, 0, 0, 0, ZoneOffset.UTC))
                .set(RUN.SETTINGS_HASH, "")
                .execute();
    }

    @Test
    void snapshotsAreKeptForSeventyDays() {
        have(SERVICE, "2026-09-10", "2026-09-11", "2026-09-12", "2026-11-20");
        retention.drop(NIGHT);
        assertThat(left(SERVICE)).containsExactly("2026-09-12", "2026-11-20");
    }

    @Test
    void theLastOfEachMonthIsKeptForThirteenMonths() {
        have(SERVICE, "2025-09-30", "2025-10-30", "2025-10-31", "2026-07-31", "2026-08-01", "2026-11-20");
        have(RAW_SERVICES, "2025-09-30", "2025-10-31", "2026-08-01");
        retention.drop(NIGHT);
        assertThat(left(SERVICE)).containsExactly("2025-10-31", "2026-07-31", "2026-08-01", "2026-11-20");
        assertThat(left(RAW_SERVICES)).containsExactly("2025-10-31", "2026-08-01");
    }

    @Test
    void billsAreKeptForThirteenMonthsAndSpendForTwentyFive() {
        have(RAW_BILLS, "2025-09-01", "2025-10-01", "2026-10-01");
        have(SERVICE_MONTH, "2024-09-01", "2024-10-01", "2026-10-01");
        have(SPEND_WINDOW, "2024-09-01", "2024-10-01", "2026-10-01");
        have(SEGMENT, "2024-09-30", "2024-10-01", "2026-11-20");
        retention.drop(NIGHT);
        assertThat(left(RAW_BILLS)).containsExactly("2025-10-01", "2026-10-01");
        assertThat(left(SERVICE_MONTH)).containsExactly("2024-10-01", "2026-10-01");
        assertThat(left(SPEND_WINDOW)).containsExactly("2024-10-01", "2026-10-01");
        assertThat(left(SEGMENT)).containsExactly("2024-10-01", "2026-11-20");
    }

    @Test
    void optionalSnapshotsAreKeptAsTheOthersAndAdjustmentsAsLongAsSpend() {
        have(SERVICE, "2026-08-31", "2026-09-10", "2026-09-30", "2026-11-20");
        for (Table<?> each : List.of(RAW_BALANCES, RAW_CHARGES, RAW_DISCONNECTS, RAW_PREMISES, RAW_EXEMPTIONS)) {
            have(each, "2026-08-31", "2026-09-10", "2026-11-20");
        }
        have(RAW_ADJUSTMENTS, "2024-09-01", "2024-10-01", "2026-10-01");
        file("adjustments", LocalDate.of(2024, 9, 1));
        file("exemptions", LocalDate.of(2026, 9, 10));
        retention.drop(NIGHT);
        for (Table<?> each : List.of(RAW_BALANCES, RAW_CHARGES, RAW_DISCONNECTS, RAW_PREMISES, RAW_EXEMPTIONS)) {
            assertThat(left(each)).as(each.getName()).containsExactly("2026-08-31", "2026-11-20");
        }
        assertThat(left(RAW_ADJUSTMENTS)).containsExactly("2024-10-01", "2026-10-01");
        assertThat(state("adjustments", LocalDate.of(2024, 9, 1))).isEqualTo("EXPIRED");
        assertThat(state("exemptions", LocalDate.of(2026, 9, 10))).isEqualTo("EXPIRED");
    }

    @Test
    void casesAreKeptForTwentyFiveMonths() {
        have(CASE_DAY, "2024-09-30", "2024-10-01", "2026-11-19");
        retention.drop(NIGHT);
        assertThat(left(CASE_DAY)).containsExactly("2024-10-01", "2026-11-19");
    }

    @Test
    void anOlderNightDropsNothingThatIsNewer() {
        have(SERVICE, "2025-01-15", "2025-01-16", "2026-11-20");
        have(RAW_BILLS, "2024-12-01", "2026-10-01");
        assertThat(retention.drop(LocalDate.of(2025, 1, 16))).isZero();
        assertThat(left(SERVICE)).hasSize(3);
        assertThat(left(RAW_BILLS)).hasSize(2);
    }

    @Test
    void theMonthsThatAKeptPublishedNightLookedAtStay() {
        published("2026-11-19", "2025-08-01");
        published("2026-03-10", "2025-06-01");
        have(RAW_BILLS, "2025-06-01", "2025-08-01", "2025-09-01");
        have(SERVICE_MONTH, "2024-08-01", "2024-09-01", "2025-08-01");
        retention.drop(NIGHT);
        assertThat(left(RAW_BILLS)).containsExactly("2025-08-01");
        assertThat(left(SERVICE_MONTH)).containsExactly("2024-09-01", "2025-08-01");
    }

    @Test
    void whatWasComputedIsForgottenAndTheFileMayLoadAgain() {
        have(RAW_SERVICES, "2026-08-15", "2026-11-20");
        have(SERVICE, "2026-08-15", "2026-08-31", "2026-11-20");
        Derivations derivations = new Derivations(dsl);
        for (LocalDate day : List.of(LocalDate.of(2026, 8, 15), NIGHT)) {
            derivations.derive("service", day, "files", tx -> {});
            file("services", day);
        }
        retention.drop(NIGHT);
        assertThat(dsl.fetchCount(DERIVATION)).isOne();
        assertThat(derivations.basis("service", NIGHT)).isEqualTo("files");
        assertThat(state("services", LocalDate.of(2026, 8, 15))).isEqualTo("EXPIRED");
        assertThat(state("services", NIGHT)).isEqualTo("LOADED");
    }

    @Test
    void aBillsFileStaysLoadedAsLongAsItsSpendDoes() {
        have(RAW_BILLS, "2025-01-01", "2024-01-01");
        have(SERVICE_MONTH, "2025-01-01", "2024-01-01");
        new Derivations(dsl).derive("service_month", LocalDate.of(2025, 1, 1), "files", tx -> {});
        file("bills", LocalDate.of(2025, 1, 1));
        file("bills", LocalDate.of(2024, 1, 1));
        retention.drop(NIGHT);
        assertThat(left(RAW_BILLS)).isEmpty();
        assertThat(left(SERVICE_MONTH)).containsExactly("2025-01-01");
        assertThat(state("bills", LocalDate.of(2025, 1, 1))).isEqualTo("LOADED");
        assertThat(state("bills", LocalDate.of(2024, 1, 1))).isEqualTo("EXPIRED");
        assertThat(dsl.fetchCount(DERIVATION)).isOne();
    }

    @Test
    void rowsTakenOutOfAFileAreForgottenWithItsOtherRows() {
        have(RAW_BILLS, "2025-09-01", "2026-10-01");
        have(SERVICE_MONTH, "2025-09-01", "2026-10-01");
        file("bills", LocalDate.of(2025, 9, 1));
        file("bills", LocalDate.of(2026, 10, 1));
        dsl.insertInto(
                        RAW_DUPLICATE,
                        RAW_DUPLICATE.FILE_ID,
                        RAW_DUPLICATE.LINE,
                        RAW_DUPLICATE.CONFLICT,
                        RAW_DUPLICATE.CONTENTS)
                .select(select(EXPORT_FILE.FILE_ID, inline(2), inline(true), inline(JSONB.jsonb("{}")))
                        .from(EXPORT_FILE))
                .execute();
        retention.drop(NIGHT);
        assertThat(dsl.select(EXPORT_FILE.PERIOD)
                        .from(RAW_DUPLICATE)
                        .join(EXPORT_FILE)
                        .on(EXPORT_FILE.FILE_ID.eq(RAW_DUPLICATE.FILE_ID))
                        .fetch(EXPORT_FILE.PERIOD))
                .containsExactly(LocalDate.of(2026, 10, 1));
        assertThat(state("bills", LocalDate.of(2025, 9, 1))).isEqualTo("LOADED");
    }

    @Test
    void everyPartitionedTableIsInTheTable() {
        assertThat(dsl.fetch("SELECT relname FROM pg_class WHERE relkind = 'p'").into(String.class))
                .containsExactlyInAnyOrderElementsOf(KeptTable.ALL.stream()
                        .map(each -> each.table().getName())
                        .toList());
    }

    private void have(Table<?> table, String... periods) {
        for (String period : periods) {
            Partitions.ensure(dsl, table, LocalDate.parse(period));
        }
    }

    private List<String> left(Table<?> table) {
        return Partitions.periods(dsl, table).stream().map(LocalDate::toString).toList();
    }

    private void file(String kind, LocalDate period) {
        dsl.insertInto(EXPORT_FILE)
                .set(EXPORT_FILE.RUN_ID, 1L)
                .set(EXPORT_FILE.KIND, kind)
                .set(EXPORT_FILE.PERIOD, period)
                .set(EXPORT_FILE.NAME, kind)
                .set(EXPORT_FILE.BYTES, 1L)
                .set(EXPORT_FILE.SHA256, "")
                .set(EXPORT_FILE.CHARSET, "UTF-8")
                .set(EXPORT_FILE.STATE, "LOADED")
                .set(EXPORT_FILE.SEEN_AT, OffsetDateTime.of(2026, 11, 21, 3, 0, 0, 0, ZoneOffset.UTC))
                .execute();
    }

    private String state(String kind, LocalDate period) {
        return Objects.requireNonNull(
                dsl.fetchValue(EXPORT_FILE.STATE, EXPORT_FILE.KIND.eq(kind).and(EXPORT_FILE.PERIOD.eq(period))));
    }

    private void published(String day, String month) {
        dsl.insertInto(PUBLICATION)
                .set(PUBLICATION.KIND, "DAILY")
                .set(PUBLICATION.PERIOD, LocalDate.parse(day))
                .set(PUBLICATION.REVISION, 1)
                .set(PUBLICATION.RUN_ID, 1L)
                .set(PUBLICATION.STATE, "PUBLISHED")
                .set(PUBLICATION.FOLDER, day)
                .set(PUBLICATION.MANIFEST_SHA256, "")
                .set(PUBLICATION.ANALYSIS_MONTH, LocalDate.parse(month))
                .set(PUBLICATION.SETTINGS_HASH, "")
                .set(PUBLICATION.FILE_IDS, new Integer[0])
                .set(PUBLICATION.PUBLISHED_AT, OffsetDateTime.of(2026, 11, 21, 3, 0, 0, 0, ZoneOffset.UTC))
                .execute();
    }
}
