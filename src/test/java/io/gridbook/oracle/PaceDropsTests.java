package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaceDropsTests {

    @TempDir
    Path folder = Path.of("");

    /** Expected by the 20th of 30 days: 60.00 × 20 ÷ 30 = 40.00, of which 70 % is 28.00. */
    @Test
    void exactlySeventyPercentOfTheExpectedIsNotFlagged() {
        assertThat(night("2026-11-20", "60.00", "28.00")).isEmpty();
        List<OracleCase> cases = night("2026-11-20", "60.00", "27.99");
        assertThat(cases)
                .extracting(OracleCase::line)
                .containsExactly("PACE_DROP,C1,C1,A1,G1,202611,,12.01,75,new,2026-11-20,0,2026-11-27,"
                        + "2026-11-20,202610,HIGH,HIGH,,60.00,");
        assertThat(cases.get(0).figures())
                .isEqualTo(Map.of("charged", 2799L, "expected", 4000L, "percent", 700L, "day", 20L));
    }

    @Test
    void daysBeforeTheTenthAreTooEarly() {
        assertThat(night("2026-11-09", "60.00", "0")).isEmpty();
        assertThat(night("2026-11-10", "60.00", "0"))
                .extracting(OracleCase::stake)
                .containsExactly(2000L);
    }

    /** By the 10th of 31 days 19.3548 of 60.00 are expected, 13.5484 are the limit. */
    @Test
    void theLimitIsComparedUnroundedAndTheExpectedIsRounded() {
        assertThat(night("2026-12-10", "60.00", "13.55")).isEmpty();
        List<OracleCase> cases = night("2026-12-10", "60.00", "13.54");
        assertThat(cases).extracting(OracleCase::periodKey).containsExactly("202612");
        assertThat(cases).extracting(OracleCase::stake).containsExactly(581L);
    }

    /** Nineteen rows for twenty live services are 95 %, eighteen for nineteen 94.7 %. */
    @Test
    void chargesThatCoverLessThanNinetyFivePercentOfTheLiveServicesTellNothing() {
        assertThat(covered(20, 19)).hasSize(1);
        assertThat(covered(19, 18)).isEmpty();
        assertThat(covered(20, 18)).isEmpty();
    }

    @Test
    void onlyTheHighAndMidBandsAreJudged() {
        assertThat(night("2026-11-20", "30.00", "0")).hasSize(1);
        assertThat(night("2026-11-20", "29.99", "0")).isEmpty();
    }

    @Test
    void withoutTheExportTheRuleIsOff() {
        assertThat(drop("2026-11-20", "60.00").night("2026-11-20").cases("PACE_DROP"))
                .isEmpty();
    }

    @Test
    void chargesOfAServiceThatHasEndedCountToo() {
        TestDrop drop = drop("2026-11-20", "60.00");
        drop.services("20261120", "S1,C1,K1,2020-01-01", "S2,C1,K1,2020-01-01,2026-11-05");
        assertThat(drop.charges("20261120", "S1,8.00", "S2,20.00")
                        .night("2026-11-20")
                        .cases("PACE_DROP"))
                .isEmpty();
    }

    private List<OracleCase> night(String day, String spend, String charged) {
        return drop(day, spend)
                .charges(day.replace("-", ""), "S1," + charged)
                .night(day)
                .cases("PACE_DROP");
    }

    private TestDrop drop(String day, String spend) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C1,G1")
                .services(period, "S1,C1,K1,2020-01-01")
                .bills("202610", "S1," + spend);
    }

    /** A ceased service and one of an unknown customer have no rows, and are not missed. */
    private List<OracleCase> covered(int live, int rows) {
        String[] services = IntStream.rangeClosed(1, live + 2)
                .mapToObj(i -> "S" + i + (i > live + 1 ? ",C9" : ",C1") + ",K1,2020-01-01"
                        + (i == live + 1 ? ",2026-11-01" : ""))
                .toArray(String[]::new);
        String[] charges =
                IntStream.rangeClosed(1, rows).mapToObj(i -> "S" + i + ",0.10").toArray(String[]::new);
        return drop("2026-11-20", "60.00")
                .services("20261120", services)
                .charges("20261120", charges)
                .night("2026-11-20")
                .cases("PACE_DROP");
    }
}
