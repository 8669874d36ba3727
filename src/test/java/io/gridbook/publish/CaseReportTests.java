package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.publish.report.CaseChange;
import io.gridbook.publish.report.RevisionLine;
import io.gridbook.publish.report.RuleLine;
import io.gridbook.store.Partitions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
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
        assertThat(revision()).isEqualTo(new RevisionLine(1, null, 0, 0, 0, List.of()));
    }

    @Test
    void theSameCasesAgainAreNoChange() throws IOException {
        sets.publish("one");

        assertThat(revision()).isEqualTo(new RevisionLine(2, 1, 0, 0, 0, List.of()));
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

        assertThat(new CaseReport(night.dsl)
                        .rules(night.edition(next), List.of("SPEND_DROP", "SPEND_SURGE", "ARREARS")))
                .containsExactly(
                        new RuleLine("SPEND_DROP", 0, 1, 0, 0, List.of(1L)),
                        new RuleLine("SPEND_SURGE", 0, 0, 0, 0, List.of(0L)),
                        new RuleLine("ARREARS", 0, 1, 0, 1, List.of(2L)));
    }

    private RevisionLine revision() {
        Edition edition = night.edition();
        Publisher publisher = new Publisher(night.dsl, night.reports, PublishedNight.CLOCK);
        return new CaseReport(night.dsl).revision(edition, publisher.staging(edition));
    }
}
