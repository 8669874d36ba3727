package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SpendSurgeRuleTests {
    private static final String RULE = "SPEND_SURGE";

    private final Town town = Town.empty();

    @Test
    void itsTermsSayByHowMuch() {
        town.customer("C1").service("S1").bill("2026-09", "30.00").bill("2026-10", "39.00");
        Night night = town.night("2026-11-20");
        assertThat(town.terms("SPEND_SURGE", night, "C1"))
                .containsExactly(
                        "a service live on D: true is true",
                        "band: MID is MID or MASS",
                        "bills of M-1 loaded: true is true",
                        "in base for M-1: true is true",
                        "spend of M-1: 3000 more than 0",
                        "no: rise from M-1 to M: 900 more than 900 (300 of 30 %)",
                        "no: rise from M-1 to M: 900 at least 1000");
    }

    @Test
    void aRiseOfExactlyThirtyPercentIsNotFlagged() {
        town.customer("C1").service("S1").bill("2026-09", "40.00").bill("2026-10", "52.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aRiseOfOneFenMoreIs() {
        town.customer("C1").service("S1").bill("2026-09", "40.00").bill("2026-10", "52.01");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getAtStake()).isEqualTo(12_01);
        assertThat(found.getPeriodKey()).isEqualTo("202610");
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(found.getFigures().data()).isEqualTo("{\"after\": 5201, \"before\": 4000, \"percent\": 300}");
    }

    @Test
    void aRiseOfExactlyTenYuanIsEnough() {
        town.customer("C1").service("S1").bill("2026-09", "10.00").bill("2026-10", "20.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void aRiseOfOneFenLessThanTenYuanIsNot() {
        town.customer("C1").service("S1").bill("2026-09", "10.00").bill("2026-10", "19.99");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aCustomerOfTheHighBandIsNotFlagged() {
        town.customer("C1")
                .service("S1")
                .bill("2026-08", "70.00")
                .bill("2026-09", "40.00")
                .bill("2026-10", "70.00");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getBand()).isEqualTo("HIGH");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void oneFenBelowTheHighBandIs() {
        town.customer("C1")
                .service("S1")
                .bill("2026-08", "69.98")
                .bill("2026-09", "40.00")
                .bill("2026-10", "69.99");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getBand()).isEqualTo("MID");
        assertThat(town.cases(RULE)).hasSize(1);
    }

    @Test
    void aCustomerOpenedAfterTheMonthBeforeIsNotFlagged() {
        town.customer("C1")
                .service("S1")
                .opened("2026-10-01")
                .bill("2026-09", "10.00")
                .bill("2026-10", "30.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aRiseFromNothingIsNotFlagged() {
        town.customer("C1").service("S1").bill("2026-09", "0").bill("2026-10", "30.00");
        town.customer("C2").service("S2").bill("2026-09", "-1.00").bill("2026-10", "30.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void aCustomerWithoutABandIsNotFlagged() {
        town.customer("C1")
                .service("S1")
                .ceased("2026-10-31")
                .bill("2026-09", "10.00")
                .bill("2026-10", "40.00")
                .service("S2")
                .opened("2026-11-01");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getBand()).isNull();
        assertThat(town.cases(RULE)).isEmpty();
    }
}
