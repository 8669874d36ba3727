package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrearsRuleTests {
    private static final String RULE = "ARREARS";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayWhatIsDue() {
        town.customer("C1").service("S1").owes("2026-10", "20.00", "2026-11-20");
        town.customer("C2").service("S2").owes("2026-10", "20.00", "2026-11-19");
        Night night = town.night("2026-11-20");
        assertThat(town.terms("ARREARS", night, "C1"))
                .containsExactly(
                        "a service live on D: true is true",
                        "no: due before D and unpaid, without what is exempt from dunning: 0 at least 1");
        assertThat(town.terms("ARREARS", night, "C2"))
                .contains("due before D and unpaid, without what is exempt from dunning: 2000 at least 1");
    }

    @Test
    void aBillDueOnTheDayIsNotOverdue() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-20");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aBillDueTheDayBeforeIs() {
        town.customer("C1").service("S1").owes("2026-10", "0.01", "2026-11-19");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getPeriodKey()).isEqualTo("202610");
        assertThat(found.getAtStake()).isEqualTo(1);
        assertThat(found.getStage()).isEqualTo("PHONE");
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void onlyOverdueBillsAreSummed() {
        town.customer("C1")
                .service("S1")
                .owes("2026-08", "28.50", "2026-09-20")
                .owes("2026-09", "100.00", "2026-10-20")
                .owes("2026-10", "999.00", "2026-11-20");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data())
                .isEqualTo(
                        "{\"age\": 3, \"since\": \"2026-11-20\", \"stops\": 0, \"+bills\": \"2026-08+2026-09\", \"months\": 2,"
                                + " \"oldest\": \"2026-08\", \"outstanding\": 12850}");
    }

    @Test
    void theSameMonthOwedForTwoServicesIsOneMonth() {
        town.customer("C1")
                .service("S1")
                .owes("2026-10", "10.00", "2026-11-10")
                .service("S2")
                .owes("2026-10", "20.00", "2026-11-10");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(30_00);
        assertThat(town.onlyCase(RULE).getFigures().data()).contains("\"months\": 1");
    }

    @Test
    void theAgeIsCountedInMonthsOfTheCalendar() {
        for (String month : List.of("2025-11", "2026-08", "2026-09", "2026-10", "2026-11")) {
            town.customer("C-" + month).service("S-" + month).owes(month, "50.00", "2026-11-01");
        }
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> found.getPeriodKey() + " " + found.getStage() + " " + age(found))
                .containsExactly(
                        "202511 VISIT 12", "202608 VISIT 3", "202609 PHONE 2", "202610 PHONE 1", "202611 PHONE 0");
    }

    @Test
    void phoneBecomesNoticeSevenDaysAfterTheSeriesBegan() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-10");
        town.published("2026-11-16");
        assertThat(town.onlyCase(RULE).getStage()).isEqualTo("PHONE");
        town.night("2026-11-17");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getStage()).isEqualTo("NOTICE");
        assertThat(found.getStageSince()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(found.getFigures().data()).contains("\"since\": \"2026-11-10\"");
    }

    @Test
    void daysWithoutANightDoNotBreakTheSeries() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-10");
        town.night("2026-11-17");
        assertThat(town.onlyCase(RULE).getStage()).isEqualTo("NOTICE");
    }

    @Test
    void aStageThatGoesOnIsDueFromItsFirstDay() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-10");
        town.published("2026-11-17");
        town.night("2026-11-19");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getStageSince()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 26));
    }

    @Test
    void payingTheOldestMonthKeepsTheSeries() {
        town.customer("C1").service("S1").owes("2026-09", "50.00", "2026-10-20").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-10");
        town.customer("C1").service("S1").paid("2026-09");
        town.night("2026-11-17");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getPeriodKey()).isEqualTo("202610");
        assertThat(found.getState()).isEqualTo("new");
        assertThat(found.getStage()).isEqualTo("NOTICE");
        assertThat(found.getFigures().data()).contains("\"since\": \"2026-11-10\"");
    }

    @Test
    void aPublishedNightWithoutArrearsStartsTheSeriesAnew() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-10");
        town.customer("C1").service("S1").paid("2026-10");
        town.published("2026-11-11");
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-12");
        town.night("2026-11-18");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getStage()).isEqualTo("PHONE");
        assertThat(found.getFigures().data()).contains("\"since\": \"2026-11-12\"");
    }

    @Test
    void aPublishedNightUnderAnExemptionFromDunningStartsItAnewToo() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.row(
                "exemptions",
                "account_id",
                "A-S1",
                "kind",
                "DUNNING",
                "valid_from",
                "2026-11-11",
                "valid_to",
                "2026-11-11");
        town.published("2026-11-10");
        town.published("2026-11-11");
        assertThat(town.cases(RULE)).isEmpty();
        town.published("2026-11-12");
        town.night("2026-11-18");
        assertThat(town.onlyCase(RULE).getStage()).isEqualTo("PHONE");
        assertThat(town.onlyCase(RULE).getFigures().data()).contains("\"since\": \"2026-11-12\"");
        assertThat(town.onlyCase(RULE).getState()).isEqualTo("open");
    }

    @Test
    void aNightThatWasNotPublishedDoesNotCount() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.night("2026-11-10");
        town.night("2026-11-17");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getStage()).isEqualTo("PHONE");
        assertThat(found.getState()).isEqualTo("new");
    }

    @Test
    void aNightThatWasNotPublishedDoesNotBreakTheSeries() {
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.published("2026-11-10");
        town.customer("C1").service("S1").paid("2026-10");
        town.night("2026-11-11");
        town.customer("C1").service("S1").owes("2026-10", "50.00", "2026-11-01");
        town.night("2026-11-17");
        assertThat(town.onlyCase(RULE).getStage()).isEqualTo("NOTICE");
    }

    @Test
    void aBundleSaysHowManyServicesStop() {
        town.customer("C1")
                .service("S1")
                .bundle("B1")
                .owes("2026-10", "50.00", "2026-11-01")
                .service("S2")
                .bundle("B1")
                .service("S3")
                .bundle("B1")
                .ceased("2026-11-01")
                .service("S4")
                .bundle("B2");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data()).contains("\"stops\": 2");
    }

    @Test
    void onlyTheCustomersOwnLinesOfABundleAreNamed() {
        town.customer("C2").service("S3").bundle("B1").number("103");
        town.customer("C1")
                .service("S2")
                .bundle("B1")
                .product("5G")
                .number("102")
                .service("S1")
                .bundle("B1")
                .product("BROADBAND")
                .number("101")
                .owes("2026-10", "50.00", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data())
                .contains("\"stops\": 3", "\"+lines\": \"BROADBAND 101+5G 102\"")
                .doesNotContain("103");
    }

    @Test
    void whatIsOwedOnAnAccountStopsTheBundlesOfItsServices() {
        town.customer("C1")
                .service("S1")
                .account("A1")
                .accountOwes("2026-10", "50.00", "2026-11-01")
                .service("S2")
                .account("A1")
                .bundle("B1")
                .service("S3")
                .account("A2")
                .bundle("B1");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data()).contains("\"stops\": 2");
    }

    @Test
    void anAccountsBillWithoutAServiceBelongsToTheCustomerOfTheSmallestService() {
        town.customer("C2").service("S1").account("A1");
        town.customer("C1").service("S2").account("A1").accountOwes("2026-10", "50.00", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("C2");
    }

    @Test
    void aServiceWhoseCustomerIsUnknownIsPassedOver() {
        town.service("S1").account("A1").ownedBy("nobody");
        town.customer("C1").service("S2").account("A1").accountOwes("2026-10", "50.00", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("C1");
    }

    @Test
    void aCustomerWithNoLiveServiceIsNotListed() {
        town.customer("C1").service("S1").ceased("2026-11-01").owes("2026-10", "50.00", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    private static String age(AlertRecord found) {
        return found.getFigures().data().replaceAll(".*\"age\": (\\d+).*", "$1");
    }
}
