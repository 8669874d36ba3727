package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CASE_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first day of a case when nights are run late or again. */
class FirstSeenTests {
    private final Town town = Town.empty();

    @Test
    void anOlderNightRunLateMakesAnOlderFirstDayForNightsRunAfterIt() {
        arrears("50.00");
        town.published("2026-11-18");
        List<?> before = published("2026-11-18");
        town.published("2026-11-16");
        assertThat(line()).isEqualTo("new since 2026-11-16, 0 days");
        assertThat(published("2026-11-18")).isEqualTo(before);
        town.published("2026-11-19");
        assertThat(line()).isEqualTo("open since 2026-11-16, 3 days");
        town.published("2026-11-18");
        assertThat(line()).isEqualTo("open since 2026-11-16, 2 days");
    }

    @Test
    void aDayRunAgainThatNoLongerSeesACaseLeavesItsFirstDayToTheNextThatDid() {
        arrears("50.00");
        town.published("2026-11-16");
        town.published("2026-11-17");
        town.published("2026-11-18");
        List<?> before = published("2026-11-17");
        arrears("0");
        town.published("2026-11-16");
        assertThat(town.cases("ARREARS")).isEmpty();
        assertThat(published("2026-11-17")).isEqualTo(before);
        arrears("50.00");
        town.night("2026-11-19");
        assertThat(line()).isEqualTo("open since 2026-11-17, 2 days");
    }

    @Test
    void theNewestDayRunAgainForgetsWhatItNoLongerSees() {
        arrears("50.00");
        town.published("2026-11-16");
        town.published("2026-11-16");
        assertThat(line()).isEqualTo("new since 2026-11-16, 0 days");
        arrears("0");
        town.published("2026-11-16");
        assertThat(town.dsl().fetchCount(CASE_KEY)).isZero();
        arrears("50.00");
        town.night("2026-11-17");
        assertThat(line()).isEqualTo("new since 2026-11-17, 0 days");
    }

    @Test
    void aCaseThatOnlyADayBetweenNoLongerSeesKeepsItsFirstDayAndComesBack() {
        arrears("50.00");
        town.published("2026-11-16");
        town.published("2026-11-17");
        arrears("0");
        town.published("2026-11-17");
        arrears("50.00");
        town.night("2026-11-18");
        assertThat(line()).isEqualTo("recurring since 2026-11-16, 2 days");
    }

    /** What is left of the only bill. */
    private void arrears(String yuan) {
        town.customer("C1").service("S1").stillOwes("2026-10", "0");
        if (!yuan.equals("0")) {
            town.service("S1").owes("2026-10", yuan, "2026-11-01");
        }
    }

    /** All that is kept of a published day. */
    private List<?> published(String day) {
        LocalDate date = LocalDate.parse(day);
        return List.of(
                town.cases(date),
                town.list(date),
                town.dsl()
                        .selectFrom(CASE_DAY)
                        .where(CASE_DAY.DAY.eq(date))
                        .orderBy(CASE_DAY.RULE, CASE_DAY.SUBJECT)
                        .fetch());
    }

    private String line() {
        AlertRecord found = town.onlyCase("ARREARS");
        return found.getState() + " since " + found.getFirstSeen() + ", " + found.getDaysOpen() + " days";
    }
}
