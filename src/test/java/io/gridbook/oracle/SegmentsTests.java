package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SegmentsTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    private TestDrop drop = new TestDrop(folder);

    @BeforeEach
    void oneGrid() {
        drop = new TestDrop(folder).grids(DAY, "G1,A1");
    }

    @Test
    void theTwelveMonthSumTellsEqualAveragesApartInAnAreaOfThree() {
        three("2020-01-01", "2020-01-01");
        drop.bills("202607", "S2,0.01").bills("202608", "S1,90.00", "S2,90.00", "S3,10.00");
        drop.bills("202609", "S1,90.00", "S2,90.00", "S3,10.00");
        drop.bills("202610", "S1,90.00", "S2,90.00", "S3,10.00");
        assertThat(drop.night("2026-11-20").segmentLines())
                .containsExactly(
                        OracleSegment.HEADING,
                        "C1,A1,G1,90.00,MID,HIGH,90.00,90.00,270.00,2020-01-01",
                        "C2,A1,G1,90.00,HIGH,HIGH,90.00,90.00,270.01,2020-01-01",
                        "C3,A1,G1,10.00,LOW,MASS,10.00,10.00,30.00,2020-01-01");
    }

    @Test
    void theEarlierOpeningThenTheSmallerIdBreakTies() {
        three("2020-01-02", "2020-01-01");
        drop.bills("202610", "S1,90.00", "S2,90.00", "S3,90.00");
        assertThat(drop.night("2026-11-20").segments())
                .extracting(OracleSegment::tier)
                .containsExactly("LOW", "HIGH", "MID");
    }

    @Test
    void aBandIncludesItsLowerBoundAndIsTakenFromTheRoundedAverage() {
        three("2020-01-01", "2020-01-01");
        drop.bills("202608", "S1,60.00", "S2,59.99", "S3,30.00");
        drop.bills("202609", "S1,60.00", "S2,60.00", "S3,30.00");
        drop.bills("202610", "S1,59.98", "S2,60.00", "S3,29.98");
        assertThat(drop.night("2026-11-20").segments())
                .extracting(one -> Money.yuan(one.arpu()) + " " + one.band())
                .containsExactly("59.99 MID", "60.00 HIGH", "29.99 MASS");
    }

    @Test
    void anAverageOfNothingOrLessIsLowWhateverItsPosition() {
        three("2020-01-01", "2020-01-01");
        drop.bills("202610", "S1,-0.05", "S2,0", "S3,-3");
        assertThat(drop.night("2026-11-20").segmentLines())
                .contains(
                        "C1,A1,G1,-0.05,LOW,MASS,-0.05,,-0.05,2020-01-01",
                        "C2,A1,G1,0.00,LOW,MASS,0.00,,0.00,2020-01-01");
    }

    @Test
    void monthsNeverLoadedAndMonthsBeforeTheFirstOpeningDoNotDivide() {
        three("2026-09-30", "2026-10-01");
        drop.bills("202608", "S1,30.00", "S3,10.00");
        drop.bills("202610", "S1,60.00", "S2,60.00", "S3,20.01");
        assertThat(drop.night("2026-11-20").segmentLines())
                .contains(
                        "C1,A1,G1,90.00,HIGH,HIGH,60.00,,90.00,2026-09-30",
                        "C2,A1,G1,60.00,MID,HIGH,60.00,,60.00,2026-10-01",
                        "C3,A1,G1,15.01,LOW,MASS,20.01,,30.01,2020-01-01");
    }

    @Test
    void aCustomerOpenedOnTheLastDayOfAMonthDividesByThatMonth() {
        three("2026-08-31", "2026-09-01");
        drop.bills("202608", "S1,1.00").bills("202609", "S1,1.00").bills("202610", "S1,88.00", "S2,90.00");
        assertThat(drop.night("2026-11-20").segments())
                .extracting(one -> Money.yuan(one.arpu()))
                .containsExactly("30.00", "45.00", "0.00");
    }

    @Test
    void baseIsJudgedOnTheLastDayOfTheMonth() {
        drop.customers(DAY, "C1,G1", "C2,G1", "C3,G1", "C4,G1", "C5,G9");
        drop.services(
                DAY,
                "S1,C1,A1,2020-01-01,2026-10-31",
                "S2,C2,A2,2020-01-01,2026-11-01",
                "S3,C3,A3,2026-10-31",
                "S4,C4,A4,2026-11-01",
                "S5,C5,A5,2020-01-01");
        drop.bills("202610", "S1,60.00", "S5,60.00");
        assertThat(drop.night("2026-11-20").segments())
                .extracting(OracleSegment::customerId)
                .containsExactly("C2", "C3");
    }

    @Test
    void lateBillsLeaveTheOlderMonth() {
        three("2020-01-01", "2020-01-01");
        drop.bills("202609", "S1,60.00").bills("202611", "S1,1.00");
        assertThat(drop.night("2026-11-20").month()).hasToString("2026-09");
    }

    private void three(String firstOpened, String secondOpened) {
        drop.customers(DAY, "C1,G1", "C2,G1", "C3,G1");
        drop.services(DAY, "S1,C1,A1," + firstOpened, "S2,C2,A2," + secondOpened, "S3,C3,A3,2020-01-01");
    }
}
