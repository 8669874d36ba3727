package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTests {
    private static final String DROP = "SPEND_DROP";

    private final Town town = Town.empty();

    @Test
    void aCaseIsNewThenOpenThenRecurringAndKeepsWhenItWasFirstSeen() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "10.00");
        town.published("2026-11-18");
        assertThat(line()).isEqualTo("new since 2026-11-18, 0 days");
        town.published("2026-11-19");
        assertThat(line()).isEqualTo("open since 2026-11-18, 1 days");
        town.customer("C1").service("S1").bill("2026-10", "90.00");
        town.published("2026-11-20");
        assertThat(town.cases(DROP)).isEmpty();
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.night("2026-11-21");
        assertThat(line()).isEqualTo("recurring since 2026-11-18, 3 days");
    }

    @Test
    void aNightThatWasNotPublishedIsNotSeen() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "10.00");
        town.night("2026-11-18");
        town.night("2026-11-19");
        assertThat(line()).isEqualTo("new since 2026-11-19, 0 days");
    }

    @Test
    void theMonthAfterItIsAnotherCase() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "50.00");
        town.published("2026-11-30");
        town.customer("C1").service("S1").bill("2026-11", "10.00");
        town.night("2026-12-01");
        assertThat(town.onlyCase(DROP).getPeriodKey()).isEqualTo("202611");
        assertThat(line()).isEqualTo("new since 2026-12-01, 0 days");
    }

    @Test
    void aCaseIsOverdueWhenItWasDueBeforeTheWorkingDay() {
        town.customer("C1").service("S1").bill("2026-09", "20.00").bill("2026-10", "10.00");
        town.published("2026-11-02");
        assertThat(town.onlyCase(DROP).getDueOn()).isEqualTo(LocalDate.of(2026, 11, 9));
        town.published("2026-11-08");
        assertThat(town.onlyCase(DROP).getOverdue()).isFalse();
        int before = town.onlyCase(DROP).getSeverity();
        town.night("2026-11-09");
        assertThat(town.onlyCase(DROP).getOverdue()).isTrue();
        assertThat(town.onlyCase(DROP).getSeverity()).isEqualTo(before + 10);
    }

    @Test
    void aCaseIsOverdueOnlyUntilItsCustomerIsReached() {
        for (String id : List.of("unasked", "before", "attempt", "reached", "late")) {
            town.customer(id).service(id).bill("2026-09", "20.00").bill("2026-10", "10.00");
        }
        town.published("2026-11-02");
        town.contact("before", "2026-11-01", "2026-11-02T20:00", "CALL", "CONSIDERING")
                .contact("attempt", "2026-11-02", "2026-11-03T10:00", "NO_ANSWER", "")
                .contact("reached", "2026-11-02", "2026-11-03T10:00", "MESSAGE", "")
                .contact("late", "2026-11-02", "2026-11-10T10:00", "VISIT", "OTHER");
        town.published("2026-11-09");
        assertThat(overdue()).containsExactly("attempt", "before", "late", "unasked");
        assertThat(severity(DROP, "reached")).isEqualTo(30);
        assertThat(severity(DROP, "unasked")).isEqualTo(30 + 10);
        town.published("2026-11-10");
        assertThat(overdue()).containsExactly("attempt", "before", "unasked");
    }

    @Test
    void severityAddsTierBandAndWeight() {
        town.customer("high").service("S1").bill("2026-09", "400.00").bill("2026-10", "200.00");
        town.customer("mid").service("S2").bill("2026-09", "120.00").bill("2026-10", "40.00");
        town.customer("low").service("S3").bill("2026-09", "60.00").bill("2026-10", "40.00");
        town.night("2026-11-20");
        assertThat(severity(DROP, "high")).isEqualTo(40 + 20 + 30);
        assertThat(severity(DROP, "mid")).isEqualTo(20 + 20 + 30);
        assertThat(severity(DROP, "low")).isEqualTo(10 + 30);
    }

    @Test
    void aCustomerWithoutATierScoresItsWeightsOnly() {
        town.customer("C1")
                .service("S7")
                .opened("2026-11-01")
                .annual("2026-11-25")
                .service("S15")
                .opened("2026-11-01")
                .annual("2026-12-01")
                .service("S30")
                .opened("2026-11-01")
                .annual("2026-12-15")
                .service("S-past")
                .opened("2026-11-01")
                .annual("2026-11-10")
                .owes("2026-10", "1.00", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getTier()).isNull();
        assertThat(severity("PACKAGE_EXPIRING", "S7")).isEqualTo(25);
        assertThat(severity("PACKAGE_EXPIRING", "S15")).isEqualTo(15);
        assertThat(severity("PACKAGE_EXPIRING", "S30")).isEqualTo(10);
        assertThat(severity("PACKAGE_EXPIRED", "S-past")).isEqualTo(30);
        assertThat(severity("ARREARS", "C1")).isEqualTo(30);
    }

    @Test
    void theSameNightAgainGivesTheSameCases() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "10.00");
        town.published("2026-11-18");
        AlertRecord before = town.onlyCase(DROP);
        town.night("2026-11-18");
        assertThat(town.onlyCase(DROP)).isEqualTo(before);
    }

    private int severity(String rule, String subject) {
        return town.cases(rule).stream()
                .filter(each -> each.getSubject().equals(subject))
                .findFirst()
                .orElseThrow()
                .getSeverity();
    }

    private List<String> overdue() {
        return town.cases(DROP).stream()
                .filter(AlertRecord::getOverdue)
                .map(AlertRecord::getSubject)
                .toList();
    }

    private String line() {
        AlertRecord found = town.onlyCase(DROP);
        return found.getState() + " since " + found.getFirstSeen() + ", " + found.getDaysOpen() + " days";
    }
}
