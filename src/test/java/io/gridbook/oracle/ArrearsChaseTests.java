package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrearsChaseTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void onlyRowsPastTheirDueDateCount() {
        OracleNight night = night(
                "2026-11-20",
                "A1,S1,202609,100.00,2026-10-20",
                "A1,S1,202610,28.50,2026-11-19",
                "A1,S1,202608,5.00,2026-11-20");
        assertThat(night.alertLines())
                .endsWith("ARREARS,C1,C1,A1,G1,202609,PHONE,128.50,70,new,2026-11-20,0,2026-11-25,"
                        + "2026-11-20,202610,HIGH,MASS,,10.00,");
        assertThat(night.cases().get(0).figures())
                .isEqualTo(Map.of(
                        "outstanding", 12850L,
                        "oldest", "2026-09",
                        "months", 2L,
                        "age", 2L,
                        "since", "2026-11-20",
                        "stops", 2L));
    }

    @Test
    void threeMonthsOfAgeAskForAVisit() {
        assertThat(stage(night("2026-11-30", "A1,S1,202608,1.00,2026-09-20"))).isEqualTo("VISIT 2026-12-03");
        assertThat(stage(night("2026-11-30", "A1,S1,202609,1.00,2026-09-20"))).isEqualTo("PHONE 2026-12-03");
    }

    @Test
    void sevenDaysOfUnbrokenNightsAskForANoticeThoughTheOldestMonthIsPaid() {
        OracleNight first = night("2026-11-13", "A1,S1,202609,1.00,2026-10-20", "A1,S1,202610,1.00,2026-11-10");
        OracleNight second = night("2026-11-19", new OracleNight[] {first}, "A1,S1,202610,1.00,2026-11-10");
        OracleNight third = night("2026-11-20", new OracleNight[] {first, second}, "A1,S1,202610,1.00,2026-11-10");
        OracleNight fourth =
                night("2026-11-21", new OracleNight[] {third, first, second}, "A1,S1,202610,1.00,2026-11-10");
        assertThat(stage(second)).isEqualTo("PHONE 2026-11-18");
        assertThat(second.cases().get(0).state()).isEqualTo("new");
        assertThat(second.cases().get(0).overdue()).isTrue();
        assertThat(stage(third)).isEqualTo("NOTICE 2026-12-01");
        assertThat(third.cases().get(0).firstSeen()).hasToString("2026-11-19");
        assertThat(stage(fourth)).isEqualTo("NOTICE 2026-12-01");
        assertThat(fourth.cases().get(0).figures()).containsEntry("since", "2026-11-13");
    }

    @Test
    void aNightWithoutArrearsBreaksTheSeries() {
        OracleNight first = night("2026-11-10", "A1,S1,202610,1.00,2026-11-09");
        OracleNight paid = night("2026-11-11", new OracleNight[] {first});
        OracleNight back = night("2026-11-20", new OracleNight[] {first, paid}, "A1,S1,202610,1.00,2026-11-09");
        assertThat(stage(back)).isEqualTo("PHONE 2026-11-25");
        assertThat(back.cases().get(0).state()).isEqualTo("recurring");
        assertThat(back.cases().get(0).firstSeen()).hasToString("2026-11-10");
    }

    @Test
    void aRowWithoutServiceBelongsToTheSmallestServiceWhoseCustomerIsKnown() {
        OracleNight night = night("2026-11-20", "A9,,202610,1.00,2026-11-10", "A1,S77,202610,1.00,2026-11-10");
        assertThat(night.cases()).extracting(OracleCase::customerId).containsExactly("C2");
    }

    private OracleNight night(String day, String... arrears) {
        return night(day, new OracleNight[0], arrears);
    }

    private OracleNight night(String day, OracleNight[] history, String... arrears) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1", "G2,A2")
                .customers(period, "C1,G1", "C2,G2")
                .services(
                        period,
                        "S1,C1,A1,2020-01-01,,,,B1",
                        "S2,C1,A1,2020-01-01,,,,B1",
                        "S3,C1,A1,2020-01-01,2026-11-01,,,B1",
                        "S4,C9,A9,2020-01-01",
                        "S5,C2,A9,2020-01-01",
                        "S6,C1,A9,2020-01-01")
                .bills("202610", "S1,10.00", "S5,20.00")
                .arrears(period, arrears)
                .night(day, history);
    }

    private static String stage(OracleNight night) {
        return night.cases().get(0).stage() + " " + night.cases().get(0).due();
    }
}
