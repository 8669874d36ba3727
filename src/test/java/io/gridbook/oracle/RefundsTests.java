package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefundsTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    @Test
    void negativeAmountsOfTheMonthAreTheRefund() {
        assertThat(figures("T1,K1,S1,-20.00", "T2,K1,S1,-1.05", "T3,K1,S1,5.00"))
                .containsEntry("refund", 2105L);
    }

    @Test
    void anAdjustmentWithoutServiceIsThatOfTheSmallestServiceOfItsAccountWhoseCustomerIsKnown() {
        assertThat(figures("T1,K1,,-3.00")).containsEntry("refund", 300L);
        assertThat(figures("T1,K2,,-3.00")).doesNotContainKey("refund");
        assertThat(figures("T1,K2,S1,-3.00")).containsEntry("refund", 300L);
        assertThat(figures("T1,K1,S3,-3.00")).doesNotContainKey("refund");
    }

    @Test
    void noRefundIsNoFigure() {
        assertThat(figures()).doesNotContainKey("refund");
        assertThat(figures("T1,K1,S1,20.00")).doesNotContainKey("refund");
    }

    @Test
    void adjustmentsOfOtherMonthsOrNoneExplainNothing() {
        TestDrop drop = drop().adjustments("202611", "T1,K1,S1,-20.00").adjustments("202609", "T1,K1,S1,-20.00");
        assertThat(drop.night("2026-11-20").cases("SPEND_DROP").get(0).figures())
                .doesNotContainKey("refund");
    }

    private Map<String, Object> figures(String... adjustments) {
        return drop().adjustments("202610", adjustments)
                .night("2026-11-20")
                .cases("SPEND_DROP")
                .get(0)
                .figures();
    }

    private TestDrop drop() {
        return new TestDrop(folder)
                .grids(DAY, "G1,A1")
                .customers(DAY, "C1,G1", "C2,G1")
                .services(
                        DAY,
                        "S0,C9,K1,2020-01-01",
                        "S1,C1,K1,2020-01-01",
                        "S2,C2,K2,2020-01-01",
                        "S3,C2,K1,2020-01-01",
                        "S4,C1,K2,2020-01-01")
                .bills("202609", "S1,100.00")
                .bills("202610", "S1,60.00");
    }
}
