package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checksum of C1 leaves 15 of 28 and 43 of 56, that of C2 leaves 1 of both. */
class CareRoundsTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCallIsAskedForWhenTheMonthIsPastTheCustomersDay() {
        assertThat(night("2026-11-14", "CARE_CALL")).containsExactly("C2 202611 2026-11-30");
        assertThat(night("2026-11-15", "CARE_CALL")).containsExactly("C1 202611 2026-11-30", "C2 202611 2026-11-30");
    }

    @Test
    void aNewMonthBeginsWithItsFirstWorkingDay() {
        assertThat(night("2026-11-30", "CARE_CALL")).isEmpty();
        assertThat(night("2026-12-01", "CARE_CALL")).containsExactly("C2 202612 2026-12-31");
        assertThat(night("2026-12-31", "CARE_CALL")).isEmpty();
    }

    /** 12 December is the 42nd day of November and December, 14 December the 44th. */
    @Test
    void aVisitIsAskedForWhenThePairOfMonthsIsPastTheCustomersDay() {
        assertThat(night("2026-10-31", "CARE_VISIT")).isEmpty();
        assertThat(night("2026-11-01", "CARE_VISIT")).containsExactly("C2 202611 2026-12-31");
        assertThat(night("2026-12-12", "CARE_VISIT")).containsExactly("C2 202611 2026-12-31");
        assertThat(night("2026-12-13", "CARE_VISIT")).containsExactly("C1 202611 2026-12-31", "C2 202611 2026-12-31");
        assertThat(night("2026-12-30", "CARE_VISIT")).hasSize(2);
        assertThat(night("2026-12-31", "CARE_VISIT")).isEmpty();
        assertThat(night("2027-01-01", "CARE_VISIT")).containsExactly("C2 202701 2027-02-28");
    }

    @Test
    void aCallOfTheMonthIsOneWhateverCameOfIt() {
        assertThat(night("2026-11-20", "CARE_CALL", contact("2026-11-01", "CALL")))
                .containsExactly("C1 202611 2026-11-30");
        assertThat(night("2026-11-20", "CARE_CALL", contact("2026-10-31", "CALL")))
                .hasSize(2);
        assertThat(night("2026-11-20", "CARE_CALL", contact("2026-11-01", "VISIT")))
                .hasSize(2);
        assertThat(night("2026-11-20", "CARE_CALL", contact("2026-11-01", "NO_ANSWER")))
                .hasSize(2);
        assertThat(night("2026-11-20", "CARE_CALL", contact("2026-11-21", "CALL")))
                .hasSize(2);
    }

    @Test
    void aVisitOfThePairOfMonthsIsOne() {
        assertThat(night("2026-12-20", "CARE_VISIT", contact("2026-11-01", "VISIT")))
                .containsExactly("C1 202611 2026-12-31");
        assertThat(night("2026-12-20", "CARE_VISIT", contact("2026-10-31", "VISIT")))
                .hasSize(2);
        assertThat(night("2026-12-20", "CARE_VISIT", contact("2026-11-01", "CALL")))
                .hasSize(2);
    }

    @Test
    void onlyTheHighBandIsCaredFor() {
        TestDrop drop = drop("2026-11-20").bills("202610", "S1,60.00", "S2,59.97");
        assertThat(drop.night("2026-11-20").cases("CARE_CALL"))
                .extracting(OracleCase::line)
                .containsExactly("CARE_CALL,C1,C1,A1,G1,202611,,,70,new,2026-11-20,0,2026-11-30,"
                        + "2026-11-20,202610,HIGH,HIGH,60.00,60.00,0.0");
    }

    private List<String> night(String day, String rule, OracleContact... contacts) {
        return drop(day).night(day, List.of(contacts)).cases(rule).stream()
                .map(one -> one.customerId() + " " + one.periodKey() + " " + one.due())
                .toList();
    }

    private static OracleContact contact(String day, String method) {
        LocalDateTime at = LocalDate.parse(day).atTime(9, 0);
        return new OracleContact("C2", LocalDate.parse(day).minusDays(1), at, method, null, null);
    }

    private TestDrop drop(String day) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C1,G1", "C2,G1")
                .services(period, "S1,C1,K1,2020-01-01", "S2,C2,K2,2020-01-01")
                .bills("202609", "S1,60.00", "S2,60.00")
                .bills("202610", "S1,60.00", "S2,60.00");
    }
}
