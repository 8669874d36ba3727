package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.publish.report.CaseChange;
import io.gridbook.publish.report.Difference;
import io.gridbook.publish.report.RevisionLine;
import io.gridbook.publish.report.RuleLine;
import io.gridbook.store.Partitions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseReportTests {
    private PublishedNight night;
    private PublishedSets sets;

    @BeforeEach
    void aPublishedNight(@TempDir Path root) throws IOException {
        night = new PublishedNight(root);
        sets = new PublishedSets(night);
        night.segment("C2", true, 100, 100);
        night.alert("ARREARS", "C1", "202608", "PHONE", 100);
        night.alert("ARREARS", "C2", "202608", "PHONE", 100);
        night.alert("SPEND_DROP", "C1", "202609", "", 5150);
    }

    @Test
    void theFirstRevisionHasNothingToCompareWith() {
        assertThat(revision()).isEqualTo(new RevisionLine(1, null, List.of(), 0, 0, 0, List.of()));
    }

    @Test
    void theSameCasesAgainAreNoChange() throws IOException {
        sets.publish("one");

        assertThat(revision()).isEqualTo(new RevisionLine(2, 1, List.of(), 0, 0, 0, List.of()));
    }

    @Test
    void whatIsAddedGoneOrChangedIsListed() throws IOException {
        sets.publish("one");
        night.dsl.deleteFrom(ALERT).where(ALERT.SUBJECT.eq("C2")).execute();
        night.dsl
                .update(ALERT)
                .set(ALERT.STAGE, "NOTICE")
                .set(ALERT.AT_STAKE, 250L)
                .where(ALERT.RULE.eq("ARREARS"))
                .execute();
        night.alert("SPEND_SURGE", "C2", "202609", "", 0);

        assertThat(revision())
                .isEqualTo(new RevisionLine(
                        2,
                        1,
                        List.of(),
                        1,
                        1,
                        1,
                        List.of(
                                new CaseChange(
                                        CaseChange.Kind.CHANGED,
                                        "ARREARS",
                                        "",
                                        "C1",
                                        "202608",
                                        "stage PHONE → NOTICE, at_stake 1.00 → 2.50"),
                                new CaseChange(CaseChange.Kind.GONE, "ARREARS", "G000012", "C2", "202608", ""),
                                new CaseChange(CaseChange.Kind.ADDED, "SPEND_SURGE", "G000012", "C2", "202609", ""))));
    }

    @Test
    void aCustomerThatMovedToAnotherAreaHasNeitherLostNorGainedItsCases() throws IOException {
        sets.publish("one");
        night.dsl.update(ALERT).set(ALERT.AREA_ID, 2).execute();

        assertThat(revision()).isEqualTo(new RevisionLine(2, 1, List.of(), 0, 0, 0, List.of()));
        assertThat(new CaseCounts(night.dsl, PublishedNight.DAY).endedSince(PublishedNight.DAY))
                .isEmpty();
    }

    @Test
    void casesAreCountedByRuleBesideTheNightsBefore() throws IOException {
        sets.publish("one");
        LocalDate next = PublishedNight.DAY.plusDays(1);
        night.dsl.transaction(configuration -> Partitions.ensure(configuration.dsl(), ALERT, next));
        night.dsl
                .update(ALERT)
                .set(ALERT.DAY, next)
                .set(ALERT.STATE, "open")
                .where(ALERT.SUBJECT.eq("C1"))
                .execute();

        assertThat(new CaseReport(night.dsl, night.reports)
                        .rules(night.edition(next), List.of("SPEND_DROP", "SPEND_SURGE", "ARREARS")))
                .containsExactly(
                        new RuleLine("SPEND_DROP", 0, 1, 0, 0, List.of(1L)),
                        new RuleLine("SPEND_SURGE", 0, 0, 0, 0, List.of(0L)),
                        new RuleLine("ARREARS", 0, 1, 0, 1, List.of(2L)));
    }

    @Test
    void aRerunSaysWhichSettingsMonthAndFilesDiffer() throws IOException {
        int bills = file("bills_202609.csv", "1");
        int gone = file("services_20261030.csv", "2");
        int again = file("bills_202609.csv", "3");
        int added = file("charges_20261030.csv", "4");
        sets.publish("one", made("5e77ab901", YearMonth.of(2026, 8), List.of(bills, gone)));

        Edition edition = made("77aa01c22", YearMonth.of(2026, 9), List.of(again, added));
        Publisher publisher = new Publisher(night.dsl, night.reports, PublishedNight.CLOCK);

        assertThat(new CaseReport(night.dsl, night.reports)
                        .revision(edition, publisher.staging(edition))
                        .inputs())
                .containsExactly(
                        new Difference(Difference.Kind.SETTINGS, "5e77ab90", "77aa01c2"),
                        new Difference(Difference.Kind.MONTH, "2026-08", "2026-09"),
                        new Difference(Difference.Kind.FILE_REPLACED, "bills_202609.csv", "bills_202609.csv"),
                        new Difference(Difference.Kind.FILE_ADDED, null, "charges_20261030.csv"),
                        new Difference(Difference.Kind.FILE_GONE, "services_20261030.csv", null));
    }

    @Test
    void aSetOfAnotherReportsFolderIsNotComparedWith(@TempDir Path other) throws IOException {
        sets.publish("one");
        Edition edition = night.edition();
        ReportsFolder elsewhere = new ReportsFolder(other);

        assertThat(new CaseReport(night.dsl, elsewhere)
                        .revision(edition, new Publisher(night.dsl, elsewhere, PublishedNight.CLOCK).staging(edition))
                        .previous())
                .isNull();
    }

    private Edition made(String settings, YearMonth month, List<Integer> files) {
        Edition plain = night.edition();
        return new Edition(plain.kind(), plain.period(), month, true, plain.runId(), settings, files);
    }

    private int file(String name, String sha256) {
        return night.dsl
                .insertInto(EXPORT_FILE)
                .set(EXPORT_FILE.RUN_ID, night.edition().runId())
                .set(EXPORT_FILE.KIND, "bills")
                .set(EXPORT_FILE.PERIOD, PublishedNight.DAY)
                .set(EXPORT_FILE.PART, sha256)
                .set(EXPORT_FILE.NAME, name)
                .set(EXPORT_FILE.BYTES, 1L)
                .set(EXPORT_FILE.SHA256, sha256)
                .set(EXPORT_FILE.CHARSET, "UTF-8")
                .set(EXPORT_FILE.STATE, "LOADED")
                .set(EXPORT_FILE.SEEN_AT, OffsetDateTime.now(PublishedNight.CLOCK))
                .returningResult(EXPORT_FILE.FILE_ID)
                .fetchSingle()
                .value1();
    }

    private RevisionLine revision() {
        Edition edition = night.edition();
        Publisher publisher = new Publisher(night.dsl, night.reports, PublishedNight.CLOCK);
        return new CaseReport(night.dsl, night.reports).revision(edition, publisher.staging(edition));
    }
}
