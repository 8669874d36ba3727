package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Records, services, spend, average, tier and band. */
class ExplainTests {
    private static final String SPEND = "Spend:";
    private static final String TIER = "Tier and band";

    private final Town town = Town.empty();

    @Test
    void theAverageIsShownBeforeAndAfterItIsRounded() {
        town.customer("C1")
                .service("S1")
                .bill("2026-08", "59.99")
                .bill("2026-09", "60.00")
                .bill("2026-10", "60.00");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section(TIER))
                .contains(
                        "average monthly spend of 2026-08, 2026-09, 2026-10: 179.99 / 3 = 59.9966… → 60.00",
                        "band HIGH: 60.00; HIGH from 60.00, MID from 30.00, MASS below");
    }

    @Test
    void theDivisorIsTheMonthsSinceTheFirstOpening() {
        town.loaded("2026-08");
        town.customer("C1")
                .service("S1")
                .opened("2026-09-30")
                .bill("2026-09", "10.00")
                .bill("2026-10", "20.01");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section(TIER))
                .contains("average monthly spend of 2026-08, 2026-09, 2026-10: 30.01 / 2 = 15.005 → 15.01");
    }

    @Test
    void everyBillHasItsFileAndLineAndAMonthNeverLoadedIsNoZero() {
        town.customer("C1").service("S1").bill("2026-07", "5.00");
        town.customer("C2").service("S2").bill("2026-09", "7.00").bill("2026-10", "8.00");
        town.service("S1").charge("2026-10", "rent", "30.00").charge("2026-10", "one_off", "2.00");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section(SPEND))
                .endsWith(
                        "2026-07  S1       5.00   0.00     5.00   bills_202607.csv:2",
                        "2026-08                           –      bills never loaded: left out, not zero",
                        "2026-09                           0.00   no bill",
                        "2026-10  S1       32.00  2.00     30.00  bills_202610.csv:3");
    }

    @Test
    void billsThatArePastKeepingAreSaidSo() {
        town.customer("C1").service("S1").bill("2026-09", "7.00").bill("2026-10", "8.00");
        town.published("2026-11-20");
        town.dsl()
                .transaction(
                        configuration -> Partitions.drop(configuration.dsl(), RAW_BILLS, LocalDate.of(2026, 9, 1)));
        assertThat(Told.of(town, "C1").section(SPEND))
                .endsWith(
                        "2026-09  S1       7.00   0.00     7.00   detail no longer kept",
                        "2026-10  S1       8.00   0.00     8.00   bills_202610.csv:2");
    }

    @Test
    void twoWithTheSameAverageAreToldApartByTheTwelveMonths() {
        town.customer("C1").service("S1").bill("2026-10", "90.00");
        town.customer("C2").service("S2").bill("2026-10", "90.00").bill("2026-07", "1.00");
        town.customer("C3").service("S3").bill("2026-10", "10.00");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section(TIER))
                .containsSubsequence(
                        "tier MID: position 2 of the 3 customers in base of area A1",
                        "HIGH up to position ⌈20 % of 3⌉ = ⌈0.60⌉ = 1, where the average is 90.00",
                        "MID up to position ⌈40 % of 3⌉ = ⌈1.20⌉ = 2, where the average is 90.00",
                        "the same average as C2 in position 1; told apart by spend of M-11 to M: 90.00 against 91.00");
    }

    @Test
    void aCustomerOpenedAfterTheMonthHasNeitherTierNorBand() {
        town.customer("C1").service("S1").opened("2026-11-02");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section(TIER))
                .contains("not in base for M, no service was live on its last day: no tier and no band");
    }

    @Test
    void theBandMayGoByTheBestService() {
        String basis = "segment.band-basis=highest-service";
        Town other = Town.with(basis);
        other.customer("C1")
                .service("S1")
                .bill("2026-10", "50.00")
                .service("S2")
                .bill("2026-10", "40.00");
        other.published("2026-11-20");
        assertThat(Told.of(other, "C1", basis).section(TIER))
                .contains("band MID: 50.00 of its best service; HIGH from 60.00, MID from 30.00, MASS below");
    }

    @Test
    void recordsAndServicesHaveTheirFileAndLine() {
        town.customer("C1").identityCard("110101199001011234").service("S1");
        town.customer("C2").identityCard("110101199001011234").service("S2").annual("2027-01-31");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1");
        assertThat(told.section("Records"))
                .endsWith(
                        "C1      represents it  customers_20261120.csv:2",
                        "C2                     customers_20261120.csv:3");
        assertThat(told.section("Services"))
                .element(3)
                .asString()
                .matches("S2 +C2 .*2027-01-31.*services_20261120.csv:3");
    }
}
