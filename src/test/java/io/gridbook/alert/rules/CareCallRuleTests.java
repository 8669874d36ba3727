package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CareCallRuleTests {
    private static final String RULE = "CARE_CALL";

    // customers by the CRC-32 of their ids mod 28
    private static final String TURN_0 = "C35";
    private static final String TURN_1 = "C12";
    private static final String TURN_13 = "C19";
    private static final String TURN_27 = "C53";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayWhenItsTurnIs() {
        // the CRC-32 of C1 is 15 modulo 28
        town.customer("C1").service("S1").bill("2026-10", "90.00");
        Night night = town.night("2026-11-11");
        assertThat(town.terms("CARE_CALL", night, "C1"))
                .containsExactly(
                        "a service live on D: true is true",
                        "band: HIGH is HIGH",
                        "a contact by CALL in the period of W: false is false",
                        "no: day of W in its period, against the customer's turn: 12 at least 16");
    }

    @Test
    void aTurnComesOnTheDayAfterItsNumber() {
        turns();
        town.night("2026-10-31");
        assertThat(customers()).containsExactly(TURN_0);
        town.night("2026-11-12");
        assertThat(customers()).containsExactly(TURN_1, TURN_0);
        town.night("2026-11-13");
        assertThat(customers()).containsExactly(TURN_1, TURN_13, TURN_0);
        town.night("2026-11-26");
        assertThat(customers()).containsExactly(TURN_1, TURN_13, TURN_0);
        town.night("2026-11-27");
        assertThat(customers()).containsExactly(TURN_1, TURN_13, TURN_0, TURN_27);
    }

    @Test
    void theMonthIsThatOfTheWorkingDay() {
        turns();
        town.night("2026-11-29");
        assertThat(town.cases(RULE)).hasSize(4).allSatisfy(found -> {
            assertThat(found.getPeriodKey()).isEqualTo("202611");
            assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        });
        town.night("2026-11-30");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getSubject()).isEqualTo(TURN_0);
        assertThat(found.getPeriodKey()).isEqualTo("202612");
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void aCallOfTheMonthThatTheNightKnowsOfIsEnough() {
        for (String id : List.of("none", "first-day", "today", "month-before", "told-late", "tomorrow")) {
            high(id);
        }
        town.contact("first-day", "2026-10-31", "2026-11-01T00:00", "CALL", "");
        town.contact("today", "2026-11-27", "2026-11-28T18:00", "CALL", "OTHER");
        town.contact("month-before", "2026-10-30", "2026-10-31T23:59", "CALL", "");
        town.contact("told-late", "2026-11-05", "2026-10-31T10:00", "CALL", "");
        town.contact("tomorrow", "2026-11-28", "2026-11-28T18:00", "CALL", "");
        town.night("2026-11-28");
        assertThat(customers()).containsExactly("month-before", "none", "told-late", "tomorrow");
    }

    @Test
    void onlyACallThatWasAnsweredIsACall() {
        for (String id : List.of("called", "tried", "visited", "written", "visited-then-called")) {
            high(id);
        }
        town.contact("called", "2026-11-09", "2026-11-10T10:00", "CALL", "");
        town.contact("tried", "2026-11-09", "2026-11-10T10:00", "NO_ANSWER", "");
        town.contact("visited", "2026-11-09", "2026-11-10T10:00", "VISIT", "");
        town.contact("written", "2026-11-09", "2026-11-10T10:00", "MESSAGE", "");
        town.contact("visited-then-called", "2026-11-09", "2026-11-10T10:00", "VISIT", "");
        town.contact("visited-then-called", "2026-11-10", "2026-11-11T10:00", "CALL", "");
        town.night("2026-11-28");
        assertThat(customers()).containsExactly("tried", "visited", "written");
    }

    @Test
    void onlyLiveCustomersOfTheHighBandAreCalled() {
        high("high");
        high("left");
        town.service("S-left").ceased("2026-11-28");
        town.customer("mid").service("S-mid").bill("2026-09", "59.99").bill("2026-10", "59.99");
        town.customer("no-band").service("S-no-band").opened("2026-11-01");
        town.night("2026-11-28");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getSubject()).isEqualTo("high");
        assertThat(found.getStage()).isEmpty();
        assertThat(found.getAtStake()).isNull();
        assertThat(found.getSeverity()).isEqualTo(40 + 20 + 10);
    }

    private void turns() {
        for (String id : List.of(TURN_0, TURN_1, TURN_13, TURN_27)) {
            high(id);
        }
    }

    /** A customer just in the high band. */
    private void high(String id) {
        town.customer(id).service("S-" + id).bill("2026-09", "60.00").bill("2026-10", "60.00");
    }

    private List<String> customers() {
        return town.cases(RULE).stream().map(AlertRecord::getSubject).toList();
    }
}
