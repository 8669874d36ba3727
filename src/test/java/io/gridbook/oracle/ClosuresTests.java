package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of 2 November is answered on the 3rd: the lists read up to the 10th are silent, those of nights up to the 9th. */
class ClosuresTests {

    private static final String[] WEEK = {
        "2026-11-02", "2026-11-03", "2026-11-04", "2026-11-05", "2026-11-06", "2026-11-07", "2026-11-08", "2026-11-09"
    };

    @TempDir
    Path folder = Path.of("");

    @Test
    void aResultClosesAllCasesOrThoseOfItsRules() {
        assertThat(left("OTHER"))
                .containsExactly("ARREARS", "CARE_CALL", "CARE_VISIT", "PACKAGE_EXPIRING", "PROFILE_GAP", "SPEND_DROP");
        assertThat(left("RESOLVED")).isEmpty();
        assertThat(left("REFUSED")).isEmpty();
        assertThat(left("RENEWED")).hasSize(5).doesNotContain("PACKAGE_EXPIRING");
        assertThat(left("WRONG_NUMBER")).containsExactly("ARREARS", "PACKAGE_EXPIRING", "PROFILE_GAP", "SPEND_DROP");
        assertThat(left("PROMISED")).hasSize(6);
        assertThat(left("CONSIDERING")).hasSize(6);
        assertThat(left(null)).hasSize(6);
    }

    @Test
    void anAttemptOrAContactOfSomebodyElseClosesNothing() {
        assertThat(rules(night(List.of(contact("C2", "2026-11-02", "NO_ANSWER", "RESOLVED")))))
                .hasSize(6);
        assertThat(rules(night(List.of(contact("C1", "2026-11-02", "MESSAGE", "RESOLVED")))))
                .hasSize(6);
    }

    @Test
    void aCaseThatWasNotOnTheListThatWasAnsweredStaysOpen() {
        assertThat(rules(night(List.of(contact("C2", "2026-11-01", "MESSAGE", "RESOLVED")))))
                .hasSize(6);
    }

    @Test
    void theListThatWasAnsweredIsNotChangedByTheAnswer() {
        List<OracleContact> contacts = List.of(resolved());
        OracleNight redone = nights(contacts, "2026-11-02").get(0);
        assertThat(redone.cases())
                .extracting(OracleCase::state)
                .containsOnly("new")
                .hasSize(6);
    }

    @Test
    void aCheckableCaseIsSilentForSevenDaysAndComesBackWhileItHolds() {
        List<OracleNight> nights = nights(List.of(resolved()), with(WEEK, "2026-11-10", "2026-11-11"));
        assertThat(states("ARREARS", nights))
                .containsExactly("2026-11-02 new", "2026-11-10 recurring", "2026-11-11 open");
        assertThat(states("PACKAGE_EXPIRING", nights))
                .containsExactly("2026-11-02 new", "2026-11-10 recurring", "2026-11-11 open");
    }

    @Test
    void anotherCaseIsClosedForGood() {
        List<OracleNight> nights = nights(List.of(resolved()), with(WEEK, "2026-11-10", "2026-11-20"));
        assertThat(states("SPEND_DROP", nights)).containsExactly("2026-11-02 new");
        assertThat(states("PROFILE_GAP", nights)).containsExactly("2026-11-02 new");
    }

    @Test
    void aCaseThatComesBackRecursThoughNoNightWasPublishedMeanwhile() {
        List<OracleNight> nights = nights(List.of(resolved()), "2026-11-02", "2026-11-10");
        assertThat(states("ARREARS", nights)).containsExactly("2026-11-02 new", "2026-11-10 recurring");
        OracleContact other = contact("C2", "2026-11-02", "MESSAGE", "OTHER");
        assertThat(states("ARREARS", nights(List.of(other), "2026-11-02", "2026-11-10")))
                .containsExactly("2026-11-02 new", "2026-11-10 open");
    }

    /** Arrears found on every night since the 2nd ask for a notice from the 9th, seven working days before the 18th. */
    @Test
    void silenceDoesNotBreakASeriesOfArrears() {
        List<OracleNight> nights = nights(List.of(resolved()), with(WEEK, "2026-11-10"));
        OracleCase back = nights.get(8).cases("ARREARS").get(0);
        assertThat(back.stage() + " " + back.due() + " " + back.firstSeen()).isEqualTo("NOTICE 2026-11-18 2026-11-02");
        assertThat(back.figures()).containsEntry("since", "2026-11-02");
        assertThat(nights.get(7).cases("ARREARS")).isEmpty();
        assertThat(nights.get(7).arrearsStage("C2")).isEqualTo("NOTICE");
    }

    @Test
    void aNightOnWhichTheAccountWasExemptBreaksASeriesOfArrears() {
        write("2026-11-05").exemptions("20261105", "K2,,DUNNING");
        List<OracleNight> nights = nights(List.of(), with(WEEK, "2026-11-10"));
        OracleCase last = nights.get(8).cases("ARREARS").get(0);
        assertThat(last.stage()).isEqualTo("PHONE");
        assertThat(last.figures()).containsEntry("since", "2026-11-06");
        assertThat(nights.get(4).cases("ARREARS").get(0).state()).isEqualTo("recurring");
    }

    private static String[] with(String[] days, String... more) {
        return Stream.concat(Stream.of(days), Stream.of(more)).toArray(String[]::new);
    }

    private static List<String> states(String rule, List<OracleNight> nights) {
        return nights.stream()
                .flatMap(night -> night.cases(rule).stream())
                .map(one -> one.frame().day() + " " + one.state())
                .toList();
    }

    private List<String> left(@Nullable String result) {
        return rules(night(List.of(contact("C2", "2026-11-02", "MESSAGE", result))));
    }

    private static List<String> rules(OracleNight night) {
        return night.cases().stream().map(OracleCase::rule).toList();
    }

    private OracleNight night(List<OracleContact> contacts) {
        return nights(contacts, "2026-11-02", "2026-11-03").get(1);
    }

    private static OracleContact resolved() {
        return contact("C2", "2026-11-02", "MESSAGE", "RESOLVED");
    }

    private static OracleContact contact(String customer, String listDay, String method, @Nullable String result) {
        LocalDate list = LocalDate.parse(listDay);
        return new OracleContact(customer, list, LocalDate.parse("2026-11-03").atTime(10, 0), method, result, null);
    }

    private List<OracleNight> nights(List<OracleContact> contacts, String... days) {
        List<OracleNight> nights = new ArrayList<>();
        for (String day : days) {
            nights.add(write(day).night(day, contacts, nights.toArray(OracleNight[]::new)));
        }
        return nights;
    }

    private TestDrop write(String day) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C2,G1")
                .services(period, "S2,C2,K2,2020-01-01,,2026-11-28")
                .bills("202609", "S2,100.00")
                .bills("202610", "S2,60.00")
                .arrears(period, "K2,S2,202610,1.00,2026-11-01");
    }
}
