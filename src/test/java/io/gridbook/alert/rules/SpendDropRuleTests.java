package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.text.Figures;
import io.gridbook.text.Reasons;
import io.gridbook.text.Words;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpendDropRuleTests {
    private static final String RULE = "SPEND_DROP";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayByHowMuch() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "70.00");
        Night night = town.night("2026-11-20");
        assertThat(town.terms(RULE, night, "C1"))
                .containsExactly(
                        "a service live on D: true is true",
                        "bills of M-1 loaded: true is true",
                        "in base for M-1: true is true",
                        "spend of M-1: 10000 more than 0",
                        "no: fall from M-1 to M: 3000 more than 3000 (300 of 30 %)");
    }

    @Test
    void aDropOfExactlyThirtyPercentIsNotFlagged() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "70.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aDropOfOneFenMoreThanThirtyPercentIsFlagged() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "69.99");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getSubject()).isEqualTo("C1");
        assertThat(found.getPeriodKey()).isEqualTo("202610");
        assertThat(found.getStage()).isEmpty();
        assertThat(found.getAtStake()).isEqualTo(30_01);
    }

    @Test
    void theFiguresSayBeforeAfterAndTenthsOfAPercent() {
        town.customer("C1")
                .service("S1")
                .charge("2026-09", "rent", "64.00")
                .charge("2026-09", "voice", "32.00")
                .charge("2026-09", "data", "32.00")
                .charge("2026-10", "rent", "38.50")
                .charge("2026-10", "voice", "19.00")
                .charge("2026-10", "data", "19.00");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data())
                .isEqualTo(
                        "{\"+data\": 1300, \"+rent\": 2550, \"after\": 7650, \"+voice\": 1300, \"before\": 12800, \"percent\": 402}");
    }

    @Test
    void whatFellIsSaidOnceThoughTheNightBeforeFoundItToo() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "60.00");
        town.customer("C2").service("S2").bill("2026-09", "100.00").bill("2026-10", "60.00");
        town.published("2026-11-19");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> found.getFigures().data())
                .containsExactly(
                        "{\"kind\": \"RENT\", \"+rent\": 4000, \"after\": 6000, \"before\": 10000, \"percent\": 400, \"kindFall\": 4000}",
                        "{\"kind\": \"RENT\", \"+rent\": 4000, \"after\": 6000, \"before\": 10000, \"percent\": 400, \"kindFall\": 4000}");
    }

    @Test
    void servicesThatCeasedInTheMonthAreCounted() {
        town.customer("C1")
                .service("S1")
                .ceased("2026-10-15")
                .bill("2026-09", "100.00")
                .service("S2")
                .bill("2026-09", "10.00");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data()).contains("\"ceased\": 1");
    }

    @Test
    void aRefundIsSaidAndTheCaseStays() {
        town.customer("C1").service("S1").bill("2026-09", "128.00").bill("2026-10", "76.50");
        town.adjustment("2026-10", "J1", "A-S1", "S1", "-20.00");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getAtStake()).isEqualTo(51_50);
        assertThat(new Reasons(Words.of(Locale.SIMPLIFIED_CHINESE))
                        .sentence(RULE, "", Figures.of(found.getFigures().data())))
                .isEqualTo("话费 128.00 → 76.50,下降 40.2%,其中月租减少 51.50,其中退费 20.00");
    }

    @Test
    void itIsDueFiveWorkingDaysAfterItWasFirstSeen() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "0");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getDueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void aServiceOpenedOnTheLastDayOfTheMonthBeforeIsInBase() {
        town.customer("C1")
                .service("S1")
                .opened("2026-09-30")
                .bill("2026-09", "100.00")
                .bill("2026-10", "50.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void aServiceOpenedAfterTheLastDayOfTheMonthBeforeIsNot() {
        town.customer("C1")
                .service("S1")
                .opened("2026-10-01")
                .bill("2026-09", "100.00")
                .bill("2026-10", "50.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aServiceThatCeasedOnTheLastDayOfTheMonthBeforeIsNotInBase() {
        town.customer("C1")
                .service("S1")
                .ceased("2026-09-30")
                .bill("2026-09", "100.00")
                .service("S2")
                .opened("2026-10-01");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aServiceThatCeasedTheDayAfterIs() {
        town.customer("C1")
                .service("S1")
                .ceased("2026-10-01")
                .bill("2026-09", "100.00")
                .service("S2")
                .opened("2026-10-01");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void nothingSpentBeforeIsNoDrop() {
        town.customer("C1").service("S1").bill("2026-09", "0").bill("2026-10", "-5.00");
        town.customer("C2").service("S2").bill("2026-09", "-10.00").bill("2026-10", "-50.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aMonthBeforeThatWasNeverLoadedIsNoDrop() {
        town.customer("C1").service("S1").bill("2026-08", "100.00").bill("2026-10", "10.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aServiceWithoutABillSpentNothing() {
        town.customer("C1").service("S1").bill("2026-09", "40.00");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(40_00);
    }

    @Test
    void oneOffChargesDoNotCount() {
        town.customer("C1")
                .service("S1")
                .bill("2026-09", "70.00")
                .charge("2026-09", "one_off", "200.00")
                .bill("2026-10", "70.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aCustomerWithNoServiceLiveOnTheDayIsNotFlagged() {
        town.customer("C1")
                .service("S1")
                .ceased("2026-11-20")
                .bill("2026-09", "100.00")
                .bill("2026-10", "10.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aCustomerWithAServiceThatCeasesTheNextDayIs() {
        town.customer("C1")
                .service("S1")
                .ceased("2026-11-21")
                .bill("2026-09", "100.00")
                .bill("2026-10", "10.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void whenBillsAreLateTheOlderMonthIsAnalysed() {
        town.customer("C1").service("S1").bill("2026-08", "100.00").bill("2026-09", "10.00");
        town.late().night("2026-11-20");
        assertThat(town.onlyCase(RULE).getPeriodKey()).isEqualTo("202609");
    }
}
