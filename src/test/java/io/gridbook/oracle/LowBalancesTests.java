package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LowBalancesTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aBalanceOfExactlyAnAverageMonthIsNotFlagged() {
        assertThat(night("2026-11-25", "K1,,60.00,")).isEmpty();
        List<OracleCase> cases = night("2026-11-25", "K1,,59.99,");
        assertThat(cases)
                .extracting(OracleCase::line)
                .containsExactly("LOW_BALANCE,K1,C1,A1,G1,202611,,0.01,80,new,2026-11-25,0,2026-11-30,"
                        + "2026-11-25,202610,HIGH,HIGH,,60.00,");
        assertThat(cases.get(0).figures()).isEqualTo(Map.of("balance", 5999L, "average", 6000L));
    }

    @Test
    void onlyTheLastFiveDaysOfAMonthOfThirtyDaysAreJudged() {
        assertThat(night("2026-11-24", "K1,,1.00,")).isEmpty();
        assertThat(night("2026-11-25", "K1,,1.00,")).hasSize(1);
        assertThat(night("2026-11-29", "K1,,1.00,")).hasSize(1);
        assertThat(night("2026-11-30", "K1,,1.00,")).isEmpty();
    }

    @Test
    void onlyTheLastFiveDaysOfAMonthOfThirtyOneDaysAreJudged() {
        assertThat(night("2026-12-25", "K1,,1.00,")).isEmpty();
        assertThat(night("2026-12-26", "K1,,1.00,")).extracting(OracleCase::due).hasToString("[2026-12-31]");
        assertThat(night("2026-12-30", "K1,,1.00,")).hasSize(1);
        assertThat(night("2026-12-31", "K1,,1.00,")).isEmpty();
    }

    @Test
    void moneyPastItsLastDayOrEarmarkedIsNotUsable() {
        assertThat(night("2026-11-25", "K1,GIFT,30.00,2026-11-26", "K1,,30.00,"))
                .isEmpty();
        assertThat(night("2026-11-25", "K1,GIFT,30.00,2026-11-25", "K1,,30.00,"))
                .extracting(OracleCase::stake)
                .containsExactly(3000L);
        assertThat(night("2026-11-25", "K1,EARMARKED,70.00,", "K1,专款,70.00,"))
                .extracting(OracleCase::stake)
                .containsExactly(6000L);
    }

    @Test
    void anAccountWithoutABalanceRowIsNotJudged() {
        assertThat(night("2026-11-25", "K2,,1.00,")).isEmpty();
        assertThat(drop("2026-11-25").night("2026-11-25").cases("LOW_BALANCE")).isEmpty();
    }

    @Test
    void everyLiveServiceOfTheAccountMustBePrepaid() {
        assertThat(withSecond("S2,C1,K1,2020-01-01,,,,,,,POSTPAID")).isEmpty();
        assertThat(withSecond("S2,C1,K1,2020-01-01")).isEmpty();
        assertThat(withSecond("S2,C1,K1,2020-01-01,2026-11-25,,,,,,POSTPAID")).hasSize(1);
        assertThat(withSecond("S2,C1,K2,2020-01-01,,,,,,,POSTPAID")).hasSize(1);
    }

    @Test
    void onlyTheHighBandIsJudged() {
        TestDrop drop = drop("2026-11-25").bills("202610", "S1,59.99").balances("20261125", "K1,,1.00,");
        assertThat(drop.night("2026-11-25").cases("LOW_BALANCE")).isEmpty();
    }

    /** The customer of S1 is unknown, that of S10 comes next; the account spends 60.00, and S10 alone 70.00 with it. */
    @Test
    void anAccountBelongsToTheCustomerOfItsSmallestServiceWhoseCustomerIsKnown() {
        TestDrop drop = drop("2026-11-25")
                .customers("20261125", "C1,G1", "C2,G1")
                .services(
                        "20261125",
                        "S1,C9,K1,2020-01-01,,,,,,,PREPAID",
                        "S10,C2,K1,2020-01-01,,,,,,,PREPAID",
                        "S2,C1,K1,2020-01-01,,,,,,,PREPAID")
                .bills("202610", "S10,70.00", "S2,-10.00")
                .balances("20261125", "K1,,1.00,");
        assertThat(drop.night("2026-11-25").cases("LOW_BALANCE"))
                .extracting(one -> one.customerId() + " " + one.stake())
                .containsExactly("C2 5900");
    }

    /** The account was opened in October, so that its 60.00 are not shared out over September; the customer's are. */
    @Test
    void theWindowIsThatOfTheAccount() {
        TestDrop drop = drop("2026-11-25")
                .services("20261125", "S1,C1,K1,2026-10-01,,,,,,,PREPAID", "S2,C1,K2,2020-01-01")
                .bills("202609", "S2,60.00")
                .bills("202610", "S1,60.00")
                .balances("20261125", "K1,,59.00,");
        assertThat(drop.night("2026-11-25").cases("LOW_BALANCE"))
                .extracting(OracleCase::stake)
                .containsExactly(100L);
    }

    private List<OracleCase> withSecond(String service) {
        return drop("2026-11-25")
                .services("20261125", "S1,C1,K1,2020-01-01,,,,,,,PREPAID", service)
                .balances("20261125", "K1,,1.00,")
                .night("2026-11-25")
                .cases("LOW_BALANCE");
    }

    private List<OracleCase> night(String day, String... balances) {
        return drop(day).balances(day.replace("-", ""), balances).night(day).cases("LOW_BALANCE");
    }

    private TestDrop drop(String day) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C1,G1")
                .services(period, "S1,C1,K1,2020-01-01,,,,,,,PREPAID")
                .bills("202610", "S1,60.00");
    }
}
