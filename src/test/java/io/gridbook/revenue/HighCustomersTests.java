package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_HIGH;
import static io.gridbook.store.schema.Tables.MONTH_MIGRATION;
import static io.gridbook.store.schema.Tables.MONTH_VOICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.MonthHighRecord;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The high band one by one, the steps between tiers, and the heavy voice users of October 2026. */
class HighCustomersTests {
    private final Town town = Town.empty();

    @Test
    void whoseBandWasOrIsHighIsListedByMoneyLost() {
        spends("KEPT", "100.00", "95.00");
        spends("FALLEN", "70.00", "20.00");
        spends("NEW", "50.00", "90.00");
        spends("MASS", "10.00", "10.00");
        spends("LOST", "80.00", "60.00");
        town.service("S-LOST").ceased("2026-10-15");
        october();
        assertThat(high())
                .extracting(row -> row.getCustomerId() + " " + row.getState() + " " + row.getMoneyLost())
                .containsExactly("FALLEN FALLEN 5000", "LOST LOST 2000", "KEPT KEPT 500", "NEW NEW -4000");
        assertThat(high()).extracting(MonthHighRecord::getPlaceGrid).containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aMonthThatWasNeverLoadedIsNoMonthOfZero() {
        town.customer("C1").service("S1").bill("2026-10", "300.00");
        town.loaded("2026-08");
        october();
        Long[] spend = high().get(0).getSpend();
        assertThat(spend).hasSize(13);
        assertThat(List.of(spend[10], spend[11], spend[12])).containsExactly(0L, 0L, 30000L);
        assertThat(spend[9]).isNull();
    }

    @Test
    void packagesArrearsAndTheLastContactStandBesideIt() {
        town.customer("C1")
                .service("S1")
                .bill("2026-10", "150.00")
                .annual("2026-12-31")
                .owes("2026-09", "12.50", "2026-10-20");
        town.contact("C1", "2026-10-20", "2026-10-21T10:00", "CALL", "");
        town.contact("C1", "2026-10-27", "2026-10-28T10:00", "NO_ANSWER", "");
        october();
        MonthHighRecord row = high().get(0);
        assertThat(row.getPackages()).isEqualTo("宽带包年 2026-12-31");
        assertThat(row.getPackageEnd()).isEqualTo("2026-12-31");
        assertThat(row.getArrears()).isEqualTo(1250);
        assertThat(row.getLastContact()).isEqualTo("2026-10-21");
    }

    @Test
    void theFirstMonthEverSaysNothingOfTheOneBefore() {
        town.customer("C1").service("S1").bill("2026-10", "80.00");
        town.night("2026-11-01");
        town.month("2026-10");
        assertThat(high().get(0).getState()).isEmpty();
        assertThat(high().get(0).getMoneyLost()).isZero();
        assertThat(steps("BAND")).isEmpty();
    }

    @Test
    void everyStepFromBandToBandIsCounted() {
        spends("A", "100.00", "95.00");
        spends("B", "70.00", "20.00");
        spends("C", "80.00", "60.00");
        town.service("S-C").ceased("2026-10-15");
        town.customer("D").service("S-D").opened("2026-10-05").bill("2026-10", "35.00");
        october();
        assertThat(steps("BAND")).containsExactly(" > MID 1", "HIGH >  1", "HIGH > HIGH 1", "HIGH > MID 1");
    }

    @Test
    void theHeavyVoiceUsersAreTheFirstTwentiethOfThoseWithVoice() {
        for (int n = 1; n <= 21; n++) {
            town.customer("C%02d".formatted(n)).service("S" + n).charge("2026-10", "voice", n + ".00");
        }
        town.customer("SILENT").service("S-SILENT").bill("2026-10", "500.00");
        town.service("S20").charge("2026-10", "voice", "21.00").charge("2026-09", "voice", "3.00");
        october();
        assertThat(town.dsl()
                        .selectFrom(MONTH_VOICE)
                        .orderBy(MONTH_VOICE.PLACE)
                        .fetch(row -> "%d/%d %s %d %d"
                                .formatted(
                                        row.getPlace(),
                                        row.getOfCustomers(),
                                        row.getCustomerId(),
                                        row.getVoice(),
                                        row.getVoiceBefore())))
                .containsExactly("1/21 C20 2100 300", "2/21 C21 2100 0");
    }

    private void spends(String customer, String september, String october) {
        town.customer(customer)
                .service("S-" + customer)
                .bill("2026-08", september)
                .bill("2026-07", september)
                .bill("2026-09", september)
                .bill("2026-10", october);
    }

    private void october() {
        town.loaded("2026-09").loaded("2026-10").night("2026-10-31");
        town.month("2026-10");
    }

    private List<MonthHighRecord> high() {
        return town.dsl()
                .selectFrom(MONTH_HIGH)
                .orderBy(MONTH_HIGH.PLACE_COMPANY)
                .fetch();
    }

    private List<String> steps(String kind) {
        return town.dsl()
                .selectFrom(MONTH_MIGRATION)
                .where(MONTH_MIGRATION.KIND.eq(kind), MONTH_MIGRATION.MONTH.eq(LocalDate.of(2026, 10, 1)))
                .orderBy(MONTH_MIGRATION.LEVEL_BEFORE, MONTH_MIGRATION.LEVEL)
                .fetch(row -> "%s > %s %d".formatted(row.getLevelBefore(), row.getLevel(), row.getCustomers()));
    }
}
