package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WinBacksTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    /** Ninety days before 20 November is 22 August. */
    @Test
    void aCustomerThatLeftWithinNinetyDaysIsFlagged() {
        assertThat(night("S1,C1,K1,2020-01-01,2026-08-21")).isEmpty();
        assertThat(night("S1,C1,K1,2020-01-01,2026-08-22"))
                .extracting(OracleCase::line)
                .containsExactly(
                        "WIN_BACK,C1,C1,A1,G1,2026-08-22,,40.00,10,new,2026-11-20,0,," + "2026-11-20,202610,,,,0.00,");
        assertThat(night("S1,C1,K1,2020-01-01,2026-11-20")).hasSize(1);
        assertThat(night("S1,C1,K1,2020-01-01,2026-11-21")).isEmpty();
    }

    @Test
    void theLastServiceThatEndedCountsAndAllMustHave() {
        assertThat(night("S1,C1,K1,2020-01-01,2026-08-01", "S2,C1,K1,2020-01-01,2026-09-30"))
                .extracting(OracleCase::periodKey)
                .containsExactly("2026-09-30");
        assertThat(night("S1,C1,K1,2020-01-01,2026-09-30", "S2,C1,K1,2020-01-01"))
                .isEmpty();
        assertThat(night("S1,C1,K1,2020-01-01,2026-09-30", "S2,C1,K1,2026-12-01"))
                .isEmpty();
        assertThat(night("S2,C2,K1,2020-01-01")).isEmpty();
    }

    /** The three newest months with a bill: 8, 7 and 5; June has none, April is too old. */
    @Test
    void theAverageIsTakenOverTheNewestThreeMonthsWithABill() {
        TestDrop drop = drop("S1,C1,K1,2020-01-01,2026-08-31")
                .bills("202604", "S1,900.00")
                .bills("202605", "S1,40.00")
                .bills("202606", "S9,1.00")
                .bills("202607", "S1,0")
                .bills("202608", "S1,50.00");
        List<OracleCase> cases = drop.night("2026-11-20").cases("WIN_BACK");
        assertThat(cases).extracting(OracleCase::stake).containsExactly(3000L);
        assertThat(cases.get(0).figures()).isEqualTo(Map.of("ceased", "2026-08-31", "average", 3000L, "months", 3L));
    }

    @Test
    void anAverageBelowThirtyYuanIsNotFlagged() {
        assertThat(averageOf("30.00", "29.99", "29.99")).isEmpty();
        assertThat(averageOf("30.00", "30.00", "29.99")).containsExactly(3000L);
        assertThat(averageOf("-1.00", "60.99", "30.00")).containsExactly(3000L);
    }

    @Test
    void aCustomerWithoutBillsIsNotFlagged() {
        assertThat(new TestDrop(folder)
                        .grids(DAY, "G1,A1")
                        .customers(DAY, "C1,G1")
                        .services(DAY, "S1,C1,K1,2020-01-01,2026-09-30")
                        .bills("202610", "S9,1.00")
                        .night("2026-11-20")
                        .cases())
                .isEmpty();
    }

    @Test
    void aCustomerThatLeftAfterTheAnalysisMonthStillHasItsBand() {
        TestDrop drop = drop("S1,C1,K1,2020-01-01,2026-11-10").bills("202610", "S1,90.00");
        assertThat(drop.night("2026-11-20").cases("WIN_BACK"))
                .extracting(OracleCase::severity)
                .containsExactly(70L);
    }

    private List<Long> averageOf(String june, String july, String august) {
        TestDrop drop = drop("S1,C1,K1,2020-01-01,2026-08-31")
                .bills("202606", "S1," + june)
                .bills("202607", "S1," + july)
                .bills("202608", "S1," + august);
        return drop.night("2026-11-20").cases("WIN_BACK").stream()
                .map(one -> one.finding().figures().get("average"))
                .map(Long.class::cast)
                .toList();
    }

    private List<OracleCase> night(String... services) {
        return drop(services).night("2026-11-20").cases("WIN_BACK");
    }

    private TestDrop drop(String... services) {
        return new TestDrop(folder)
                .grids(DAY, "G1,A1")
                .customers(DAY, "C1,G1")
                .services(DAY, services)
                .bills("202607", "S1,40.00")
                .bills("202610", "S9,1.00");
    }
}
