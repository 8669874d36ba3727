package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ORPHAN;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MovedBillsTests {
    private final Town town = Town.empty();

    @Test
    void aCustomerThatMovedToAnotherAreaKeepsItsSpendAndWhenItsCaseWasFirstSeen() {
        town.grid("G2", "A2");
        town.customer("C1")
                .service("S1")
                .bill("2026-08", "90.00")
                .bill("2026-09", "90.00")
                .bill("2026-10", "10.00");
        town.published("2026-11-19");
        town.customer("C1").grid("G2");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpend_12m()).isEqualTo(190_00);
        assertThat(town.segment("C1").getArpu()).isEqualTo(63_33);
        assertThat(town.segment("C1").getGridCode()).isEqualTo("G2");
        assertThat(town.onlyCase("SPEND_DROP").getFirstSeen()).isEqualTo(LocalDate.of(2026, 11, 19));
        assertThat(town.onlyCase("SPEND_DROP").getState()).isEqualTo("open");
        assertThat(town.onlyCase("SPEND_DROP").getFigures().data()).contains("\"kind\": \"RENT\"");
    }

    @Test
    void theMoveDoesNotCountItsMoneyTwice() {
        town.grid("G2", "A2");
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.night("2026-11-18");
        town.customer("C1").grid("G2");
        town.night("2026-11-19");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(10_00);
        assertThat(town.dsl().fetchCount(SERVICE_MONTH)).isEqualTo(2);
        assertThat(town.dsl().fetchCount(SERVICE_MONTH, SERVICE_MONTH.HOME.eq(true)))
                .isOne();
    }

    @Test
    void anOlderNightRunAgainStillSeesTheCustomerWhereItWas() {
        town.grid("G2", "A2");
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.night("2026-11-19");
        town.customer("C1").grid("G2");
        town.night("2026-11-20");
        town.customer("C1").grid("G1");
        town.night("2026-11-19");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(10_00);
    }

    @Test
    void aResendOfBillsReachesTheCustomerThatMoved() {
        town.grid("G2", "A2");
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.night("2026-11-18");
        town.customer("C1").grid("G2").service("S1").bill("2026-10", "12.00");
        town.night("2026-11-19");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(12_00);
    }

    @Test
    void aResendOfAnOlderMonthReachesTheCustomerThatMovedBefore() {
        town.grid("G2", "A2");
        town.customer("C1").service("S1").bill("2026-09", "9.00").bill("2026-10", "10.00");
        town.night("2026-11-18");
        town.customer("C1").grid("G2");
        town.night("2026-11-19");
        town.customer("C1").service("S1").bill("2026-09", "12.00");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpendM1()).isEqualTo(12_00);
        assertThat(town.segment("C1").getSpend_12m()).isEqualTo(22_00);
    }

    @Test
    void aCorrectedCertificateBringsTheHistoryAlong() {
        town.customer("C1").identityCard("210102197001010012").service("S1").bill("2026-10", "10.00");
        town.customer("C2").identityCard("210102197001010021").service("S2").bill("2026-10", "5.00");
        town.night("2026-11-19");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(10_00);
        town.customer("C2").identityCard("210102197001010012");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(15_00);
    }

    @Test
    void billsWhoseServiceArrivesANightLaterArePutToItsCustomerThen() {
        town.customer("C1").service("S1").bill("2026-10", "10.00");
        town.orphanBill("S2", "2026-10", "7.00").orphanBill("S2", "2026-09", "6.00");
        town.night("2026-11-19");
        assertThat(orphans("bills")).isEqualTo("1 rows, 700 fen");
        assertThat(orphans("older bills")).isEqualTo("1 rows, 600 fen");
        town.customer("C1").service("S2");
        town.night("2026-11-20");
        assertThat(town.segment("C1").getSpendM()).isEqualTo(17_00);
        assertThat(town.segment("C1").getSpendM1()).isEqualTo(6_00);
        assertThat(orphans("older bills")).isEqualTo("0 rows, 0 fen");
    }

    private String orphans(String kind) {
        return town.dsl()
                .selectFrom(ORPHAN)
                .where(ORPHAN.KIND.eq(kind))
                .orderBy(ORPHAN.DAY.desc())
                .limit(1)
                .fetchSingle(row -> row.getRows() + " rows, " + row.getAmount() + " fen");
    }
}
