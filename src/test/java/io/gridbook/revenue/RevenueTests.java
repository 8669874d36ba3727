package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_STRUCTURE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Revenue of October 2026 and the months before it, in fen, as one snapshot puts it. */
class RevenueTests {
    private final Town town = Town.empty();

    @Test
    void allOfABillCountsInItsCharges() {
        town.customer("C1")
                .service("S1")
                .charge("2026-10", "rent", "50.00")
                .charge("2026-10", "voice", "7.50")
                .charge("2026-10", "one_off", "100.00")
                .charge("2026-10", "discount", "2.50");
        october();
        var row = town.dsl().selectFrom(MONTH_REVENUE).fetchSingle();
        assertThat(row.getRent()).isEqualTo(5000);
        assertThat(row.getVoice()).isEqualTo(750);
        assertThat(row.getOneOff()).isEqualTo(10000);
        assertThat(row.getDiscount()).isEqualTo(250);
        assertThat(row.getTotal()).isEqualTo(15500);
        assertThat(row.getServices()).isEqualTo(1);
    }

    @Test
    void productsStandApartAndOneThatIsGoneStaysInItsMonths() {
        town.customer("C1").service("S1").product("3G").bill("2026-09", "30.00").ceased("2026-09-30");
        town.customer("C1").service("S2").product("5G").bill("2026-10", "80.00");
        october();
        assertThat(revenue("G1")).containsExactly("3G 2026-09 3000", "5G 2026-10 8000");
    }

    @Test
    void revenueMayBeBelowZero() {
        town.customer("C1").service("S1").charge("2026-10", "discount", "20.00");
        october();
        assertThat(revenue("G1")).containsExactly("4G 2026-10 -2000");
    }

    @Test
    void theWholePastMovesWithTheCustomer() {
        town.grid("G2", "A2")
                .customer("C1")
                .service("S1")
                .bill("2026-09", "40.00")
                .bill("2026-10", "50.00");
        town.night("2026-09-30");
        town.customer("C1").grid("G2");
        october();
        assertThat(revenue("G1")).isEmpty();
        assertThat(revenue("G2")).containsExactly("4G 2026-09 4000", "4G 2026-10 5000");
    }

    @Test
    void billsOfNobodyAreUnassigned() {
        town.customer("C1").grid("G9").service("S1").bill("2026-10", "10.00");
        town.orphanBill("S9", "2026-10", "5.00").customer("C2").service("S2").bill("2026-10", "20.00");
        october();
        assertThat(revenue("")).containsExactly(" 2026-10 1500");
        assertThat(revenue("G1")).containsExactly("4G 2026-10 2000");
    }

    @Test
    void theYearBeforeIsThereAndNothingOlder() {
        town.customer("C1")
                .service("S1")
                .bill("2025-09", "10.00")
                .bill("2025-10", "20.00")
                .bill("2026-10", "30.00");
        october();
        assertThat(revenue("G1")).containsExactly("4G 2025-10 2000", "4G 2026-10 3000");
    }

    @Test
    void aMonthWithoutAnyBillHasNoRevenueAndNoFault() {
        town.customer("C1").service("S1");
        october();
        assertThat(revenue("G1")).isEmpty();
    }

    @Test
    void revenueByTierIsThatOfTheCustomersInIt() {
        town.customer("C1").service("S1").bill("2026-09", "90.00").bill("2026-10", "90.00");
        town.customer("C2").service("S2").bill("2026-09", "40.00").bill("2026-10", "40.00");
        town.customer("C3").service("S3").bill("2026-09", "10.00").bill("2026-10", "10.00");
        october();
        assertThat(structure("TIER", "2026-10-01")).containsExactly("HIGH 1 9000", "LOW 1 1000", "MID 1 4000");
        assertThat(structure("BAND", "2026-10-01")).containsExactly("HIGH 1 9000", "MASS 1 1000", "MID 1 4000");
        assertThat(structure("TIER", "2026-09-01")).containsExactly("HIGH 1 9000", "LOW 1 1000", "MID 1 4000");
    }

    @Test
    void whoIsNotInBaseHasNoTierThoughItsLastBillCounts() {
        town.customer("C1").service("S1").bill("2026-10", "12.00").ceased("2026-10-31");
        october();
        assertThat(structure("TIER", "2026-10-01")).containsExactly(" 0 1200");
    }

    @Test
    void tiersOfAYearAgoNeedTwentyFiveMonths() {
        town.customer("C1").service("S1").bill("2025-10", "70.00").bill("2026-10", "70.00");
        october();
        assertThat(structure("BAND", "2025-10-01")).isEmpty();

        for (int n = 0; n < 25; n++) {
            town.loaded(LocalDate.of(2026, 10, 1).minusMonths(n).toString().substring(0, 7));
        }
        town.service("S1").bill("2025-09", "70.00").bill("2025-08", "70.00");
        october();
        assertThat(structure("BAND", "2025-10-01")).containsExactly("HIGH 1 7000");
    }

    private void october() {
        town.loaded("2026-09").loaded("2026-10").night("2026-10-31");
        town.month("2026-10");
    }

    private List<String> revenue(String grid) {
        return town.dsl()
                .selectFrom(MONTH_REVENUE)
                .where(MONTH_REVENUE.GRID_CODE.eq(grid))
                .orderBy(MONTH_REVENUE.PRODUCT, MONTH_REVENUE.BILL_MONTH)
                .fetch(row -> "%s %.7s %d".formatted(row.getProduct(), row.getBillMonth(), row.getTotal()));
    }

    private List<String> structure(String kind, String month) {
        return town.dsl()
                .selectFrom(MONTH_STRUCTURE)
                .where(MONTH_STRUCTURE.KIND.eq(kind), MONTH_STRUCTURE.BILL_MONTH.eq(LocalDate.parse(month)))
                .orderBy(MONTH_STRUCTURE.LEVEL)
                .fetch(row -> "%s %d %d".formatted(row.getLevel(), row.getCustomers(), row.getRevenue()));
    }
}
