package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntroductionsTests {

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCustomerNewSinceTheSnapshotBeforeIsToBeGreeted() {
        day("2026-11-19", "M1,", "M2,", "C1,G1");
        day("2026-11-20", "M1,", "M2,", "C1,G1", "C2,G1");
        assertThat(night("2026-11-20", "2026-11-19"))
                .extracting(OracleCase::line)
                .containsExactly("INTRODUCE,C2,C2,A1,G1,2026-11-20,,,5,new,2026-11-20,0,2026-12-04,"
                        + "2026-11-20,202610,LOW,MASS,0.00,0.00,");
        assertThat(changes("2026-11-20", "2026-11-19")).containsExactly("C2 NEW 2026-11-20");
    }

    @Test
    void nothingIsNewOnTheFirstDayEverLoaded() {
        day("2026-11-20", "M1,", "M2,", "C1,G1");
        assertThat(changes("2026-11-20")).isEmpty();
    }

    @Test
    void aChangeIsToldForThirtyDays() {
        day("2026-10-20", "M1,", "M2,", "C1,G1");
        day("2026-10-21", "M1,", "M2,", "C1,G2");
        day("2026-11-20", "M1,", "M2,", "C1,G2");
        day("2026-11-21", "M1,", "M2,", "C1,G2");
        assertThat(changes("2026-11-20", "2026-10-20", "2026-10-21")).containsExactly("C1 GRID 2026-10-21");
        assertThat(changes("2026-11-21", "2026-10-20", "2026-10-21", "2026-11-20"))
                .isEmpty();
    }

    @Test
    void theSnapshotBeforeMayBeTenDaysOlder() {
        day("2026-11-09", "M1,", "M2,", "C1,G1");
        day("2026-11-10", "M1,", "M2,", "C1,G1");
        day("2026-11-20", "M1,", "M2,", "C1,G2", "C2,G1");
        assertThat(changes("2026-11-20", "2026-11-10")).containsExactly("C1 GRID 2026-11-20", "C2 NEW 2026-11-20");
        assertThat(changes("2026-11-20", "2026-11-09")).isEmpty();
        new TestDrop(folder).services("20261120", "S1,C1,K1,2020-01-01", "S2,C2,K2,2026-11-10");
        assertThat(changes("2026-11-20", "2026-11-09")).containsExactly("C2 NEW 2026-11-20");
    }

    @Test
    void aGridWithoutAManagerForAWhileHasTheOneThatItHad() {
        day("2026-11-17", "M1,李", "M2,", "C1,G1");
        day("2026-11-18", ",", "M2,", "C1,G1");
        day("2026-11-19", "M1,李", "M2,", "C1,G1");
        assertThat(changes("2026-11-19", "2026-11-17", "2026-11-18")).isEmpty();
        assertThat(changes("2026-11-19", "2026-11-18")).containsExactly("C1 MANAGER 2026-11-19");
        day("2026-11-19", "M9,李", "M2,", "C1,G1");
        assertThat(changes("2026-11-19", "2026-11-17", "2026-11-18")).containsExactly("C1 MANAGER 2026-11-19");
    }

    @Test
    void aGridHasAnotherManagerWhenTheCodeDiffersOrWithoutOneTheName() {
        assertThat(managers("M1,李", "M9,李")).containsExactly("C1 MANAGER 2026-11-20");
        assertThat(managers("M1,李", "M1,王")).isEmpty();
        assertThat(managers(",李", ",王")).containsExactly("C1 MANAGER 2026-11-20");
        assertThat(managers(",李", ",李")).isEmpty();
        assertThat(managers(",", "M1,李")).containsExactly("C1 MANAGER 2026-11-20");
    }

    @Test
    void aGridWithoutAManagerHasNobodyToIntroduce() {
        assertThat(managers("M1,李", ",")).isEmpty();
    }

    @Test
    void theNewestChangeCounts() {
        day("2026-11-17", "M1,", "M2,", "C1,G1");
        day("2026-11-18", "M1,", "M2,", "C1,G2");
        day("2026-11-19", "M1,", "M9,", "C1,G2");
        day("2026-11-20", "M1,", "M9,", "C1,G2");
        assertThat(changes("2026-11-20", "2026-11-17", "2026-11-18", "2026-11-19"))
                .containsExactly("C1 MANAGER 2026-11-19");
        assertThat(changes("2026-11-20", "2026-11-17", "2026-11-18")).containsExactly("C1 MANAGER 2026-11-20");
    }

    @Test
    void aContactSinceTheChangeEndsIt() {
        day("2026-11-18", "M1,", "M2,", "C1,G1");
        day("2026-11-19", "M1,", "M2,", "C1,G2");
        day("2026-11-20", "M1,", "M2,", "C1,G2");
        assertThat(contacted("2026-11-18", "CALL")).hasSize(1);
        assertThat(contacted("2026-11-19", "CALL")).isEmpty();
        assertThat(contacted("2026-11-20", "VISIT")).isEmpty();
        assertThat(contacted("2026-11-20", "NO_ANSWER")).hasSize(1);
        assertThat(contacted("2026-11-21", "CALL")).hasSize(1);
    }

    /** C2 was a record of C1, whose grid was G1, until its certificate was corrected. */
    @Test
    void aRecordThatComesOutOfAMergeChangesItsGrid() {
        day("2026-11-19", "M1,", "M2,", "C1,G1,ID_CARD,210101198001010012", "C2,G2,ID_CARD,210101198001010012");
        day("2026-11-20", "M1,", "M2,", "C1,G1,ID_CARD,210101198001010012", "C2,G2,ID_CARD,210101198001010020");
        assertThat(changes("2026-11-20", "2026-11-19")).containsExactly("C2 GRID 2026-11-20");
    }

    @Test
    void aRecordWhoseGridWasUnknownIsNotNewButHasAGridNow() {
        day("2026-11-19", "M1,", "M2,", "C1,G9");
        day("2026-11-20", "M1,", "M2,", "C1,G1");
        assertThat(changes("2026-11-20", "2026-11-19")).containsExactly("C1 GRID 2026-11-20");
    }

    @Test
    void theDaysOfThePublishedNightsAreLoaded() {
        day("2026-11-19", "M1,", "M2,", "C1,G1");
        day("2026-11-20", "M1,", "M2,", "C1,G2");
        TestDrop drop = new TestDrop(folder);
        assertThat(drop.night("2026-11-20", drop.night("2026-11-19")).cases("INTRODUCE"))
                .hasSize(1);
        assertThat(drop.night("2026-11-20").cases("INTRODUCE")).isEmpty();
    }

    private List<String> managers(String before, String now) {
        day("2026-11-19", before, "M2,", "C1,G1");
        day("2026-11-20", now, "M2,", "C1,G1");
        return changes("2026-11-20", "2026-11-19");
    }

    private List<OracleCase> contacted(String day, String method) {
        LocalDate on = LocalDate.parse(day);
        OracleContact contact = new OracleContact("C1", on.minusDays(1), on.atTime(9, 0), method, null, null);
        return night("2026-11-20", List.of(contact), "2026-11-18", "2026-11-19");
    }

    private List<String> changes(String day, String... loaded) {
        return night(day, loaded).stream()
                .map(one -> one.customerId() + " " + one.figures().get("change") + " "
                        + one.figures().get("since"))
                .toList();
    }

    private List<OracleCase> night(String day, String... loaded) {
        return night(day, List.of(), loaded);
    }

    private List<OracleCase> night(String day, List<OracleContact> contacts, String... loaded) {
        TreeSet<LocalDate> days =
                new TreeSet<>(Stream.of(loaded).map(LocalDate::parse).toList());
        return new Oracle(folder, OracleSettings.defaults(), TestDrop.WEEKDAYS)
                .night(LocalDate.parse(day), List.of(), contacts, days)
                .cases("INTRODUCE");
    }

    /** Code and name of the managers of G1 and G2, and the customers, each with a service. */
    private void day(String day, String first, String second, String... customers) {
        String period = day.replace("-", "");
        new TestDrop(folder)
                .arrears(period)
                .write(
                        "grids_" + period,
                        "grid_code,area_code,grid_name,area_name,manager_code,manager_name",
                        List.of("G1,A1,,," + first, "G2,A1,,," + second))
                .customers(period, customers)
                .services(period, "S1,C1,K1,2020-01-01", "S2,C2,K2,2020-01-01")
                .bills("202608", "S9,1.00")
                .bills("202609", "S9,1.00")
                .bills("202610", "S9,1.00");
    }
}
