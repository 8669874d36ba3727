package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The list of 20 November is answered on the 21st. No customer is in base, so that scores are weights: 10 for a package
 * that ends in sixteen to thirty days, and a point for each working day waited.
 */
class TurnsTests {

    private static final String END = "2026-12-20";

    @TempDir
    Path folder = Path.of("");

    @Test
    void aCustomerRestsSevenDaysAfterAContactThoughSeatsAreFree() {
        OracleContact other = contact("OTHER", null);
        assertThat(seats(other, "2026-11-20")).containsExactly("C1 today", "C2 today");
        assertThat(seats(other, "2026-11-20", "2026-11-21")).containsExactly("C2 today", "C1");
        assertThat(seats(other, "2026-11-20", "2026-11-27")).containsExactly("C2 today", "C1");
        assertThat(seats(other, "2026-11-20", "2026-11-28")).containsExactly("C1 today", "C2 today");
    }

    @Test
    void anAttemptGivesNoRest() {
        OracleContact attempt = new OracleContact(
                "C1",
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-21").atTime(9, 0),
                "NO_ANSWER",
                null,
                null);
        assertThat(seats(attempt, "2026-11-20", "2026-11-21")).containsExactly("C1 today", "C2 today");
    }

    @Test
    void aNewCaseBreaksTheRest() {
        write("2026-11-20", END);
        write("2026-11-21", END).arrears("20261121", "K1,,202610,1.00,2026-11-10");
        assertThat(shown(contact("OTHER", null), "2026-11-20", "2026-11-21")).containsExactly("C1 today", "C2 today");
    }

    /** On the 20th the package of C1 ends in sixteen days, on the 21st in fifteen. */
    @Test
    void aChangedStageBreaksTheRest() {
        write("2026-11-20", "2026-12-06");
        write("2026-11-21", "2026-12-06");
        assertThat(shown(contact("OTHER", null), "2026-11-20", "2026-11-21")).containsExactly("C1 today", "C2 today");
    }

    @Test
    void aCaseThatEndedDoesNotBreakTheRest() {
        write("2026-11-20", END).arrears("20261120", "K1,,202610,1.00,2026-11-10");
        write("2026-11-21", END);
        assertThat(shown(contact("OTHER", null), "2026-11-20", "2026-11-21")).containsExactly("C2 today", "C1");
    }

    @Test
    void aPromiseBreaksTheRestOnTheDayItIsDue() {
        assertThat(seats(contact("PROMISED", "2026-11-22"), "2026-11-20", "2026-11-21"))
                .containsExactly("C1 today", "C2 today");
        assertThat(seats(contact("PROMISED", "2026-11-23"), "2026-11-20", "2026-11-21"))
                .containsExactly("C2 today", "C1");
        assertThat(seats(contact("PROMISED", null), "2026-11-20", "2026-11-21")).containsExactly("C2 today", "C1");
        assertThat(seats(contact("CONSIDERING", "2026-11-22"), "2026-11-20", "2026-11-21"))
                .containsExactly("C2 today", "C1");
    }

    /** C2 is overdue and scores 35, and more for its arrears. */
    @Test
    void aPromiseThatIsDueComesBeforeWhatIsOverdue() {
        write("2026-11-20", END);
        write("2026-11-21", END)
                .services("20261121", service("S1", "C1", END), service("S2", "C2", "2026-11-21"))
                .arrears("20261121", "K2,,202610,1.00,2026-11-10");
        assertThat(shown(contact("PROMISED", "2026-11-22"), "2026-11-20", "2026-11-21"))
                .containsExactly("C1 today", "C2 today");
        assertThat(shown(contact("PROMISED", "2026-11-23"), "2026-11-20", "2026-11-21"))
                .containsExactly("C2 today", "C1");
    }

    @Test
    void aCustomerThatAskedToBeDisconnectedRestsLikeAnyOther() {
        write("2026-11-20", END).disconnects("20261120", "O1,S1,2026-11-20 10:00,,OPEN");
        write("2026-11-21", END).disconnects("20261121", "O1,S1,2026-11-20 10:00,,OPEN");
        assertThat(shown(contact("OTHER", null), "2026-11-20", "2026-11-21")).containsExactly("C2 today", "C1");
        assertThat(shown(contact("OTHER", null), "2026-11-20")).containsExactly("C1 today", "C2 today");
    }

    @Test
    void aPromiseIsDueWhileACaseOfTheAnsweredListIsLeft() {
        write("2026-11-20", END).arrears("20261120", "K1,,202610,1.00,2026-11-10");
        write("2026-11-21", END).arrears("20261121", "K2,,202610,1.00,2026-11-10");
        assertThat(shown(contact("PROMISED", "2026-11-22"), "2026-11-20", "2026-11-21"))
                .containsExactly("C1 today", "C2 today");
        write("2026-11-21", "2026-12-21").arrears("20261121", "K2,,202610,1.00,2026-11-10");
        assertThat(shown(contact("PROMISED", "2026-11-22"), "2026-11-20", "2026-11-21"))
                .containsExactly("C2 today", "C1 today");
    }

    private List<String> seats(OracleContact contact, String... days) {
        for (String day : days) {
            write(day, END);
        }
        return shown(contact, days);
    }

    /** The seats of the last night. */
    private List<String> shown(OracleContact contact, String... days) {
        List<OracleNight> nights = new ArrayList<>();
        for (String day : days) {
            OracleNight[] before = nights.toArray(OracleNight[]::new);
            nights.add(new TestDrop(folder).night(day, List.of(contact), before));
        }
        return nights.get(nights.size() - 1).seats().stream()
                .map(seat -> seat.customerId() + (seat.today() ? " today" : ""))
                .toList();
    }

    private static OracleContact contact(String result, @Nullable String promisedOn) {
        return new OracleContact(
                "C1",
                LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-21").atTime(9, 0),
                "CALL",
                result,
                promisedOn == null ? null : LocalDate.parse(promisedOn));
    }

    private TestDrop write(String day, String end) {
        String period = day.replace("-", "");
        return new TestDrop(folder)
                .grids(period, "G1,A1")
                .customers(period, "C1,G1", "C2,G1")
                .services(period, service("S1", "C1", end), service("S2", "C2", END))
                .bills("202610", "S9,1.00");
    }

    private static String service(String id, String customer, String end) {
        return id + "," + customer + "," + customer.replace('C', 'K') + ",2026-11-01,," + end;
    }
}
