package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifecycleTests {

    @TempDir
    Path folder = Path.of("");

    /** Severity: tier HIGH 40, band HIGH 20, weight 30, and 10 when overdue. */
    @Test
    void aCaseIsNewThenOpenAndRecurringOnceWhenItComesBack() {
        OracleNight first = night("2026-11-12", "60.00");
        OracleNight second = night("2026-11-13", "60.00", first);
        OracleNight gone = night("2026-11-14", "80.00", first, second);
        OracleNight back = night("2026-11-19", "60.00", first, second, gone);
        OracleNight last = night("2026-11-20", "60.00", first, second, gone, back);
        assertThat(shown(first)).isEqualTo("new 2026-11-12 2026-11-19 90");
        assertThat(shown(second)).isEqualTo("open 2026-11-12 2026-11-19 90");
        assertThat(gone.cases("SPEND_DROP")).isEmpty();
        assertThat(shown(back)).isEqualTo("recurring 2026-11-12 2026-11-19 100");
        assertThat(shown(last)).isEqualTo("open 2026-11-12 2026-11-19 100");
    }

    @Test
    void aNightRedoneKnowsOnlyTheNightsBeforeIt() {
        OracleNight later = night("2026-11-20", "60.00");
        assertThat(shown(night("2026-11-12", "60.00", later))).isEqualTo("new 2026-11-12 2026-11-19 90");
    }

    /** The case of the 12th is due on the 19th, and overdue for the list read on the 20th. */
    @Test
    void aCaseIsNotOverdueOnceItsCustomerWasSpokenTo() {
        OracleNight first = night("2026-11-12", "60.00");
        assertThat(late(first, "2026-11-12", "2026-11-13", "CALL")).isFalse();
        assertThat(late(first, "2026-11-18", "2026-11-19", "MESSAGE")).isFalse();
        assertThat(late(first, "2026-11-12", "2026-11-13", "NO_ANSWER")).isTrue();
        assertThat(late(first, "2026-11-11", "2026-11-12", "CALL")).isTrue();
        assertThat(late(first, "2026-11-19", "2026-11-19", "CALL")).isTrue();
    }

    private boolean late(OracleNight first, String listDay, String on, String method) {
        OracleContact contact = new OracleContact(
                "C1", LocalDate.parse(listDay), LocalDate.parse(on).atTime(9, 0), method, "OTHER", null);
        night("2026-11-19", "60.00");
        OracleNight last = new TestDrop(folder).night("2026-11-19", List.of(contact), first);
        OracleCase one = last.cases("SPEND_DROP").get(0);
        assertThat(one.severity()).isEqualTo(one.overdue() ? 100 : 90);
        return one.overdue();
    }

    @Test
    void holidaysAreNoWorkingDaysAndSomeWeekendsAre() {
        OracleCalendar calendar =
                new OracleCalendar(Set.of(LocalDate.parse("2026-11-13")), Set.of(LocalDate.parse("2026-11-14")));
        assertThat(calendar.plus(LocalDate.parse("2026-11-12"), 1)).hasToString("2026-11-14");
        assertThat(calendar.plus(LocalDate.parse("2026-11-15"), 5)).hasToString("2026-11-20");
        assertThat(calendar.between(LocalDate.parse("2026-11-12"), LocalDate.parse("2026-11-16")))
                .isEqualTo(2);
    }

    private OracleNight night(String day, String spend, OracleNight... history) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C1,G1")
                .services(period, "S1,C1,A1,2020-01-01")
                .bills("202609", "S1,100.00")
                .bills("202610", "S1," + spend)
                .night(day, history);
    }

    private static String shown(OracleNight night) {
        OracleCase one = night.cases("SPEND_DROP").get(0);
        return one.state() + " " + one.firstSeen() + " " + one.due() + " " + one.severity();
    }
}
