package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class BirthdayRuleTests {
    private static final String RULE = "BIRTHDAY";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayHowManyDaysItIsAway() {
        town.customer("C1")
                .complete()
                .with("birthday", "1980-11-25")
                .service("S1")
                .bill("2026-10", "90.00");
        town.customer("C2")
                .complete()
                .with("birthday", "1980-11-20")
                .service("S2")
                .bill("2026-10", "90.00");
        Night night = town.night("2026-11-20");
        assertThat(town.terms("BIRTHDAY", night, "C1"))
                .containsExactly(
                        "a service live on D: true is true",
                        "band: HIGH is HIGH",
                        "no: days from W to the birthday: 4 at most 3");
        assertThat(town.terms("BIRTHDAY", night, "C2")).contains("no: days from W to the birthday: 364 at most 3");
    }

    @Test
    void theWorkingDayAndThreeDaysMoreAreLookedAt() {
        born("day-before", "1980-11-20", "2026-10");
        born("w", "1980-11-21", "2026-10");
        born("w3", "1991-11-24", "2026-10");
        born("w4", "1991-11-25", "2026-10");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("w 2026 2026-11-21", "w3 2026 2026-11-24");
    }

    @Test
    void onlyTheRepresentingRecordOfALiveCustomerOfTheHighBandCounts() {
        born("high", "1980-11-21", "2026-10");
        born("unknown", "", "2026-10");
        town.customer("mid").with("birthday", "1980-11-21").service("S-mid").bill("2026-10", "59.99");
        town.customer("mass").with("birthday", "1980-11-21").service("S-mass").bill("2026-10", "29.99");
        town.customer("no-band")
                .with("birthday", "1980-11-21")
                .service("S-no-band")
                .opened("2026-11-01");
        born("gone", "1980-11-21", "2026-10");
        town.service("S-gone").ceased("2026-11-20");
        born("merged-1", "1980-11-22", "2026-10");
        born("merged-2", "1980-11-21", "2026-10");
        born("merged-3", "", "2026-10");
        born("merged-4", "1980-11-21", "2026-10");
        town.customer("merged-1").identityCard("110101198011220011");
        town.customer("merged-2").identityCard("110101198011220011");
        town.customer("merged-3").identityCard("110101198011220033");
        town.customer("merged-4").identityCard("110101198011220033");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("high 2026 2026-11-21", "merged-1 2026 2026-11-22");
    }

    @Test
    void theCaseIsTheCustomerAndTheYearOfTheBirthday() {
        born("C1", "1980-11-23", "2026-10");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getSubject()).isEqualTo("C1");
        assertThat(found.getStage()).isEmpty();
        assertThat(found.getAtStake()).isNull();
        assertThat(found.getSeverity()).isEqualTo(40 + 20 + 5);
        assertThat(found.getFigures().data()).isEqualTo("{\"date\": \"2026-11-23\"}");
    }

    @Test
    void theLeapDayIsKeptOnTheTwentyEighthInYearsWithoutIt() {
        born("28-february", "1980-02-28", "2027-01");
        born("29-february", "1980-02-29", "2027-01");
        born("1-march", "1980-03-01", "2027-01");
        town.night("2027-02-23");
        assertThat(lines()).isEmpty();
        town.night("2027-02-24");
        assertThat(lines()).containsExactly("28-february 2027 2027-02-28", "29-february 2027 2027-02-28");
        town.night("2027-02-28");
        assertThat(lines()).containsExactly("1-march 2027 2027-03-01");
    }

    @Test
    void theLeapDayIsKeptOnItselfInLeapYears() {
        born("28-february", "1980-02-28", "2028-01");
        born("29-february", "1980-02-29", "2028-01");
        born("1-march", "1980-03-01", "2028-01");
        town.night("2028-02-24");
        assertThat(lines()).containsExactly("28-february 2028 2028-02-28");
        town.night("2028-02-25");
        assertThat(lines()).containsExactly("28-february 2028 2028-02-28", "29-february 2028 2028-02-29");
        town.night("2028-02-28");
        assertThat(lines()).containsExactly("1-march 2028 2028-03-01", "29-february 2028 2028-02-29");
    }

    @Test
    void aBirthdayAfterNewYearBelongsToTheNewYear() {
        born("31-december", "1980-12-31", "2026-11");
        born("1-january", "1980-01-01", "2026-11");
        born("2-january", "1980-01-02", "2026-11");
        town.published("2026-12-28");
        assertThat(lines()).containsExactly("1-january 2027 2027-01-01", "31-december 2026 2026-12-31");
        town.night("2026-12-31");
        assertThat(lines()).containsExactly("1-january 2027 2027-01-01", "2-january 2027 2027-01-02");
        AlertRecord first = town.cases(RULE).get(0);
        assertThat(first.getState()).isEqualTo("open");
        assertThat(first.getFirstSeen()).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    /** A customer just in the high band. */
    private void born(String id, String birthday, String month) {
        town.customer(id).with("birthday", birthday).service("S-" + id).bill(month, "60.00");
    }

    private List<String> lines() {
        return town.cases(RULE).stream()
                .map(found -> found.getSubject() + " " + found.getPeriodKey() + " " + found.getDueOn())
                .toList();
    }
}
