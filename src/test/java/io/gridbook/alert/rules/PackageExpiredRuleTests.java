package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PackageExpiredRuleTests {
    private static final String RULE = "PACKAGE_EXPIRED";

    private final Town town = Town.empty();

    @Test
    void theEndsOfThisMonthAndTheMonthBeforeAreFlagged() {
        town.customer("C1")
                .service("day")
                .annual("2026-11-20")
                .service("day-before")
                .annual("2026-11-19")
                .service("first-of-month")
                .annual("2026-11-01")
                .service("last-of-month-before")
                .annual("2026-10-31")
                .service("first-of-month-before")
                .annual("2026-10-01")
                .service("day-before-that")
                .annual("2026-09-30");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(AlertRecord::getSubject, AlertRecord::getStage)
                .containsExactlyInAnyOrder(
                        tuple("day-before", "THIS_MONTH"),
                        tuple("first-of-month", "THIS_MONTH"),
                        tuple("last-of-month-before", "LAST_MONTH"),
                        tuple("first-of-month-before", "LAST_MONTH"));
    }

    @Test
    void anyNextPackageIsARenewalHoweverLate() {
        town.customer("C1").service("S1").annual("2026-11-01").nextPackage("2027-01-01");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void onlyAnnualPackagesCount() {
        town.customer("C1").service("S1").term("MONTHLY", "2026-11-01");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void itIsDueOnTheLastDayOfTheMonth() {
        town.customer("C1").service("S1").annual("2026-11-01");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getDueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void onTheLastDayItIsDueAtTheEndOfTheMonthInWhichTheListIsRead() {
        town.customer("C1").service("S1").annual("2026-11-01");
        town.night("2026-11-30");
        assertThat(town.onlyCase(RULE).getDueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void inJanuaryTheMonthBeforeIsDecember() {
        town.customer("C1").service("S1").annual("2026-12-01").service("S2").annual("2026-11-30");
        town.night("2027-01-15");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("S1");
    }

    @Test
    void theFiguresSayHowManyDaysAgoItEnded() {
        town.customer("C1").service("S1").annual("2026-11-01");
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getFigures().data())
                .contains("\"days\": 19", "\"end\": \"2026-11-01\"", "\"fee\": 72000")
                .doesNotContain("convertsTo");
    }
}
