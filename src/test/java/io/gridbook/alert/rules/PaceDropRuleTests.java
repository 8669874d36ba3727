package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceDropRuleTests {
    private static final String RULE = "PACE_DROP";

    /** Half of the month is over: half of the spend of M is expected. */
    private static final String MIDDLE = "2026-11-15";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayByHowMuch() {
        town.customer("C1").service("S1").bill("2026-10", "100.00");
        town.row("charges", "service_id", "S1", "charged_to_date", "46.67");
        Night night = town.night("2026-11-20");
        assertThat(town.terms("PACE_DROP", night, "C1"))
                .containsExactly(
                        "a service live on D: true is true",
                        "day of D in its month: 20 at least 10",
                        "live services of all customers with a row of charges: 1 at least 1",
                        "band: HIGH is HIGH or MID",
                        "spend of M: 10000 more than 0",
                        "no: charged from the 1st to D: 4667 less than 4667 (700 of 70 %)");
    }

    @Test
    void theRowsThatAreNeededAreRoundedUp() {
        for (int n = 1; n <= 21; n++) {
            town.customer("C1").service("S" + n).bill("2026-10", "10.00");
        }
        for (int n = 1; n <= 19; n++) {
            town.row("charges", "service_id", "S" + n, "charged_to_date", "1.00");
        }
        Night night = town.night("2026-11-20");
        assertThat(town.terms("PACE_DROP", night, "C1"))
                .contains("no: live services of all customers with a row of charges: 19 at least 20");
    }

    @Test
    void lessThanSeventyPercentOfWhatTheMonthBeforeLetsExpectIsFlagged() {
        billed("C-exactly", "S1", "100.00");
        charged("S1", "35.00");
        billed("C-fenLess", "S2", "100.00");
        charged("S2", "34.99");
        billed("C-negative", "S3", "100.00");
        charged("S3", "-20.00");
        crowd(20);
        town.night(MIDDLE);
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getAtStake() + " "
                        + found.getFigures().data())
                .containsExactly(
                        "C-fenLess 1501 {\"day\": 15, \"charged\": 3499, \"percent\": 700, \"expected\": 5000}",
                        "C-negative 7000 {\"day\": 15, \"charged\": -2000, \"percent\": -400, \"expected\": 5000}");
        AlertRecord found = town.cases(RULE).get(0);
        assertThat(found.getCustomerId()).isEqualTo("C-fenLess");
        assertThat(found.getPeriodKey()).isEqualTo("202611");
        assertThat(found.getStage()).isEmpty();
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(found.getSeverity()).isEqualTo(20 + 20 + 15);
    }

    @Test
    void onlyTheHighAndTheMiddleBandAreLookedAt() {
        billed("C-high", "S1", "60.00");
        billed("C-mid", "S2", "30.01");
        billed("C-mass", "S3", "29.99");
        town.customer("C-none")
                .service("S4")
                .ceased("2026-10-31")
                .bill("2026-10", "100.00")
                .service("S5")
                .opened("2026-11-01");
        IntStream.rangeClosed(1, 5).forEach(n -> charged("S" + n, "0"));
        town.night(MIDDLE);
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getAtStake())
                .containsExactly("C-high 3000", "C-mid 1501");
        assertThat(town.segment("C-none").getBand()).isNull();
    }

    @Test
    void allServicesOfTheCustomerCountThoseWithoutARowAsNothing() {
        town.customer("C-ceased")
                .service("S1")
                .bill("2026-10", "100.00")
                .service("S2")
                .ceased("2026-11-10");
        charged("S1", "10.00");
        charged("S2", "25.00");
        town.customer("C-fenLess")
                .service("S3")
                .bill("2026-10", "100.00")
                .service("S4")
                .ceased("2026-11-10");
        charged("S3", "10.00");
        charged("S4", "24.99");
        town.customer("C-without")
                .service("S5")
                .bill("2026-10", "100.00")
                .service("S6")
                .bill("2026-10", "100.00");
        charged("S5", "69.99");
        town.customer("C-gone").service("S7").ceased(MIDDLE).bill("2026-10", "100.00");
        charged("S7", "0");
        crowd(40);
        town.night(MIDDLE);
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getAtStake())
                .containsExactly("C-fenLess 1501", "C-without 3001");
    }

    @Test
    void theTenthIsTheFirstDayThatIsLookedAtAndNinetyFivePercentOfTheServicesAreEnough() {
        billed("C1", "S1", "100.00");
        town.customer("C-spentBefore").service("S2").bill("2026-09", "500.00");
        town.customer("C-refunded").service("S3").bill("2026-09", "500.00").bill("2026-10", "-1.00");
        charged("S2", "-5.00");
        charged("S3", "-5.00");
        crowd(17);
        town.service("unknown").ownedBy("nobody");
        assertThat(town.warnings(RULE, town.night("2026-11-09"))).isEmpty();
        assertThat(town.cases(RULE)).isEmpty();
        assertThat(town.warnings(RULE, town.night("2026-11-10"))).isEmpty();
        assertThat(town.segment("C-refunded").getBand()).isEqualTo("HIGH");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("C1");
        assertThat(town.onlyCase(RULE).getFigures().data())
                .isEqualTo("{\"day\": 10, \"charged\": 0, \"percent\": 0, \"expected\": 3333}");
    }

    @Test
    void fewerThanNinetyFivePercentOfTheServicesAreTold() {
        billed("C1", "S1", "100.00");
        crowd(18);
        town.service("X18").ceased("2026-11-14");
        town.service("X19").ownedBy("CROWD").opened("2026-11-15");
        charged("X19", "0");
        town.service("unknown").ownedBy("nobody");
        charged("unknown", "0");
        Night night = town.night(MIDDLE);
        assertThat(town.cases(RULE)).isEmpty();
        assertThat(town.warnings(RULE, night))
                .containsExactly(
                        "PACE_DROP is off today: 18 of 19 live services have a row of charges, 95 % are needed");
    }

    @Test
    void chargesOfNoLiveServiceAreTold() {
        billed("C1", "S1", "100.00");
        town.customer("C2").service("S2").ceased(MIDDLE);
        charged("S2", "0");
        assertThat(town.warnings(RULE, town.night(MIDDLE)))
                .containsExactly("PACE_DROP is off today: 0 of 1 live services have a row of charges, 95 % are needed");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void withoutChargesNobodyIsFlagged() {
        billed("C1", "S1", "100.00");
        Night absent = town.night(MIDDLE);
        assertThat(town.cases(RULE)).isEmpty();
        assertThat(town.warnings(RULE, absent)).isEmpty();
        town.there("charges").night("2026-11-16");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void whenBillsAreLateTheOlderMonthLetsExpectAndTheMonthOfTheDayIsTheKey() {
        town.customer("C-exactly").service("S1").bill("2026-09", "100.00");
        charged("S1", "70.00");
        town.customer("C-fenLess").service("S2").bill("2026-09", "100.00");
        charged("S2", "69.99");
        town.late().night("2026-11-30");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("C-fenLess");
        assertThat(town.onlyCase(RULE).getPeriodKey()).isEqualTo("202611");
    }

    @ParameterizedTest
    @CsvSource({
        "from-day=0, from-day must be at least 1",
        "from-day=32, from-day must be at most 31",
        "covered-percent=101, covered-percent must be at most 100",
        "percent=-1, percent must be at least 0",
        "due-working-days=-1, due-working-days must be at least 0"
    })
    void settingsThatCannotBeRightAreRefused(String setting, String told) {
        assertThatThrownBy(() -> new PaceDropRule(ShippedLines.with("rules.pace-drop." + setting)))
                .hasMessageContaining("rules.pace-drop." + told);
    }

    private TownService billed(String customer, String service, String yuan) {
        return town.customer(customer).service(service).bill("2026-10", yuan);
    }

    private void charged(String service, String yuan) {
        town.row("charges", "service_id", service, "charged_to_date", yuan);
    }

    /** Services that have a row and are no case: nothing was spent for them. */
    private void crowd(int services) {
        for (int n = 1; n <= services; n++) {
            town.customer("CROWD").service("X" + n);
            charged("X" + n, "0");
        }
    }
}
