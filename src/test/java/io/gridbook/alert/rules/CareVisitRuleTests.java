package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareVisitRuleTests {
    private static final String RULE = "CARE_VISIT";

    // customers by the CRC-32 of their ids mod 56
    private static final String TURN_0 = "C35";
    private static final String TURN_30 = "C17";
    private static final String TURN_55 = "C72";

    private final Town town = Town.empty();

    @Test
    void aTurnComesOnTheDayOfTheTwoMonthsAfterItsNumber() {
        turns();
        town.night("2026-10-31");
        assertThat(customers()).containsExactly(TURN_0);
        town.night("2026-11-29");
        assertThat(customers()).containsExactly(TURN_0);
        town.night("2026-11-30");
        assertThat(customers()).containsExactly(TURN_30, TURN_0);
        town.night("2026-12-24");
        assertThat(customers()).containsExactly(TURN_30, TURN_0);
        town.night("2026-12-25");
        assertThat(customers()).containsExactly(TURN_30, TURN_0, TURN_55);
    }

    @Test
    void decemberEndsItsTwoMonthsAndJanuaryBeginsTheNext() {
        turns();
        town.contact(TURN_30, "2026-10-31", "2026-11-01T00:00", "VISIT", "");
        town.night("2026-12-30");
        assertThat(lines()).containsExactly("C35 202611 2026-12-31", "C72 202611 2026-12-31");
        town.contact(TURN_0, "2026-12-30", "2026-12-31T10:00", "VISIT", "");
        town.night("2026-12-31");
        assertThat(lines()).containsExactly("C35 202701 2027-02-28");
        town.night("2027-02-27");
        assertThat(lines()).containsExactly("C17 202701 2027-02-28", "C35 202701 2027-02-28", "C72 202701 2027-02-28");
        town.night("2027-02-28");
        assertThat(lines()).containsExactly("C35 202703 2027-04-30");
    }

    @Test
    void inALeapYearTheFirstTwoMonthsEndOnTheTwentyNinth() {
        town.customer(TURN_55).service("S1").bill("2028-01", "60.00");
        town.night("2028-02-28");
        assertThat(lines()).containsExactly("C72 202801 2028-02-29");
    }

    @Test
    void aVisitOfTheTwoMonthsIsEnoughAndACallIsNone() {
        for (String id :
                List.of("none", "first-day", "first-month", "today", "before", "called", "tried", "tomorrow")) {
            high(id);
        }
        town.customer("mid").service("S-mid").bill("2026-09", "59.99").bill("2026-10", "59.99");
        town.service("S-mid").bill("2026-11", "59.99");
        town.contact("first-day", "2026-10-31", "2026-11-01T00:00", "VISIT", "");
        town.contact("first-month", "2026-11-29", "2026-11-30T23:59", "VISIT", "");
        town.contact("today", "2026-12-26", "2026-12-27T10:00", "VISIT", "");
        town.contact("before", "2026-10-30", "2026-10-31T23:59", "VISIT", "");
        town.contact("called", "2026-12-09", "2026-12-10T10:00", "CALL", "");
        town.contact("tried", "2026-12-09", "2026-12-10T10:00", "NO_ANSWER", "");
        town.contact("tomorrow", "2026-12-27", "2026-12-27T10:00", "VISIT", "");
        town.night("2026-12-27");
        assertThat(customers()).containsExactly("before", "called", "none", "tomorrow", "tried");
        AlertRecord found = town.cases(RULE).get(0);
        assertThat(found.getAtStake()).isNull();
        assertThat(found.getSeverity()).isEqualTo(40 + 20 + 10);
    }

    private void turns() {
        for (String id : List.of(TURN_0, TURN_30, TURN_55)) {
            high(id);
        }
    }

    /** A customer just in the high band in all months that the nights look at. */
    private void high(String id) {
        town.customer(id)
                .service("S-" + id)
                .bill("2026-09", "60.00")
                .bill("2026-10", "60.00")
                .bill("2026-11", "60.00")
                .bill("2026-12", "60.00")
                .bill("2027-01", "60.00");
    }

    private List<String> customers() {
        return town.cases(RULE).stream().map(AlertRecord::getSubject).toList();
    }

    private List<String> lines() {
        return town.cases(RULE).stream()
                .map(found -> found.getSubject() + " " + found.getPeriodKey() + " " + found.getDueOn())
                .toList();
    }
}
