package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MinimumSpendsTests {

    private static final String DAY = "20261120";
    private static final String GRADE_A = "82188888";
    private static final String GRADE_B = "82112888";
    private static final String GRADE_C = "82181122";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aNumberOfGradeAOwesThreeHundredYuan() {
        assertThat(night("S1,C1,K1,2020-01-01,,,,,FIXED," + GRADE_A, "300.00")).isEmpty();
        List<OracleCase> cases = night("S1,C1,K1,2020-01-01,,,,,FIXED," + GRADE_A, "299.99");
        assertThat(cases)
                .extracting(OracleCase::line)
                .containsExactly("MINIMUM_SPEND,S1,C1,A1,G1,202610,A,0.01,75,new,2026-11-20,0,2026-11-27,"
                        + "2026-11-20,202610,HIGH,HIGH,,299.99,");
        assertThat(cases.get(0).figures()).isEqualTo(Map.of("number", GRADE_A, "minimum", 30000L, "spend", 29999L));
    }

    @Test
    void aNumberOfGradeBOwesAHundredYuan() {
        assertThat(night("S1,C1,K1,2020-01-01,,,,,FIXED," + GRADE_B, "100.00")).isEmpty();
        assertThat(night("S1,C1,K1,2020-01-01,,,,,FIXED," + GRADE_B, "99.99"))
                .extracting(one -> one.stage() + " " + one.stake())
                .containsExactly("B 1");
        assertThat(night("S1,C1,K1,2020-01-01,,,,,FIXED," + GRADE_C, "0")).isEmpty();
    }

    @Test
    void theNumberMustBeLiveOnEveryDayOfTheMonthAndStill() {
        assertThat(night("S1,C1,K1,2026-10-01,,,,,FIXED," + GRADE_A, "1.00")).hasSize(1);
        assertThat(night("S1,C1,K1,2026-10-02,,,,,FIXED," + GRADE_A, "1.00")).isEmpty();
        assertThat(night("S1,C1,K1,2020-01-01,2026-11-20,,,,FIXED," + GRADE_A, "1.00"))
                .isEmpty();
        assertThat(night("S1,C1,K1,2020-01-01,2026-11-21,,,,FIXED," + GRADE_A, "1.00"))
                .hasSize(1);
    }

    @Test
    void onlyFixedNumbersAreGraded() {
        assertThat(night("S1,C1,K1,2020-01-01,,,,,4G," + GRADE_A, "1.00")).isEmpty();
        assertThat(night("S1,C1,K1,2020-01-01,,,,,BROADBAND," + GRADE_A, "1.00"))
                .isEmpty();
    }

    @Test
    void theSpendIsThatOfTheNumberAlone() {
        assertThat(drop("S1,C1,K1,2020-01-01,,,,,FIXED," + GRADE_A, "S2,C1,K1,2020-01-01")
                        .bills("202610", "S2,500.00")
                        .night("2026-11-20")
                        .cases("MINIMUM_SPEND"))
                .extracting(OracleCase::stake)
                .containsExactly(30000L);
    }

    private List<OracleCase> night(String service, String spend) {
        return drop(service, "S2,C1,K1,2020-01-01")
                .bills("202610", "S1," + spend)
                .night("2026-11-20")
                .cases("MINIMUM_SPEND");
    }

    private TestDrop drop(String... services) {
        return new TestDrop(folder).grids(DAY, "G1,A1").customers(DAY, "C1,G1").services(DAY, services);
    }
}
