package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PackageExpiringRuleTests {
    private static final String RULE = "PACKAGE_EXPIRING";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayHowManyDaysItIsAway() {
        town.customer("C1").service("S1").annual("2026-12-21").service("S2").annual("2026-11-19");
        Night night = town.night("2026-11-20");
        assertThat(town.terms("PACKAGE_EXPIRING", night, "C1"))
                .containsExactlyInAnyOrder(
                        "live on D: true is true",
                        "package term: ANNUAL is ANNUAL",
                        "days from D to the package's end: 31 at least 0",
                        "no: days from D to the package's end: 31 at most 30",
                        "renewed by the day after its end: false is false",
                        "live on D: true is true",
                        "package term: ANNUAL is ANNUAL",
                        "no: days from D to the package's end: -1 at least 0",
                        "days from D to the package's end: -1 at most 30",
                        "renewed by the day after its end: false is false");
    }

    @Test
    void theStagesBeginThirtyFifteenAndSevenDaysBeforeTheEnd() {
        town.customer("C1")
                .service("0-days")
                .annual("2026-11-20")
                .service("7-days")
                .annual("2026-11-27")
                .service("8-days")
                .annual("2026-11-28")
                .service("15-days")
                .annual("2026-12-05")
                .service("16-days")
                .annual("2026-12-06")
                .service("30-days")
                .annual("2026-12-20")
                .service("31-days")
                .annual("2026-12-21")
                .service("1-day-past")
                .annual("2026-11-19");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(AlertRecord::getSubject, AlertRecord::getStage)
                .containsExactlyInAnyOrder(
                        tuple("0-days", "7"),
                        tuple("7-days", "7"),
                        tuple("8-days", "15"),
                        tuple("15-days", "15"),
                        tuple("16-days", "30"),
                        tuple("30-days", "30"));
    }

    @Test
    void aPackageThatFollowsOnTheDayAfterTheEndIsARenewal() {
        town.customer("C1").service("S1").annual("2026-11-28").nextPackage("2026-11-29");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aPackageThatFollowsADayLaterIsNot() {
        town.customer("C1").service("S1").annual("2026-11-28").nextPackage("2026-11-30");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void onlyAnnualPackagesCount() {
        town.customer("C1").service("S1").term("MONTHLY", "2026-11-28");
        town.customer("C2").service("S2").term("", "2026-11-28");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void theCaseIsTheServiceAndTheEndOfItsPackage() {
        town.customer("C1").service("S1").annual("2026-11-28");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getCustomerId()).isEqualTo("C1");
        assertThat(found.getSubject()).isEqualTo("S1");
        assertThat(found.getPeriodKey()).isEqualTo("2026-11-28");
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(found.getAtStake()).isEqualTo(720_00);
        assertThat(found.getFigures().data())
                .isEqualTo("{\"end\": \"2026-11-28\", \"fee\": 72000, \"days\": 8, \"number\": \"N-S1\","
                        + " \"package\": \"宽带包年\", \"product\": \"4G\"}");
    }

    @Test
    void theFinalThirtyDaysReachOverTheEndOfFebruary() {
        town.customer("C1").service("S1").annual("2027-03-02").service("S2").annual("2027-03-03");
        town.night("2027-01-31");
        assertThat(town.cases(RULE)).extracting(AlertRecord::getSubject).containsExactly("S1");
    }

    @Test
    void theCaseOfACeasedServiceIsNoCase() {
        town.customer("C1")
                .service("S1")
                .annual("2026-11-28")
                .ceased("2026-11-20")
                .service("S2");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void theCaseOfASuspendedServiceThatCeasesTomorrowIsStillOne() {
        town.customer("C1").service("S1").annual("2026-11-28").ceased("2026-11-21");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void theStageGrowsWhileTheCaseStaysTheSame() {
        town.customer("C1").service("S1").annual("2026-11-28");
        town.published("2026-11-20");
        town.night("2026-11-21");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getStage()).isEqualTo("7");
        assertThat(found.getState()).isEqualTo("open");
        assertThat(found.getFirstSeen()).isEqualTo(LocalDate.of(2026, 11, 20));
    }
}
