package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapacityTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    /** No customer is in base, so that scores are weights: 10 overdue + 25, 25, 15, 10, and 5 for a further case. */
    @Test
    void overdueCustomersTakeHalfTheSeatsAndTheRestGoByOrder() {
        assertThat(new TestDrop(folder)
                        .grids(DAY, "G1,A1", "G2,A1")
                        .customers(DAY, "C1,G1", "C2,G1", "C3,G1", "C4,G1", "C5,G1", "C6,G1", "C7,G2")
                        .services(
                                DAY,
                                "S1,C1,A1,2026-11-01,,2026-12-20",
                                "S2,C2,A2,2026-11-01,,2026-12-20",
                                "S3,C3,A3,2026-11-01,,2026-11-20",
                                "S4,C4,A4,2026-11-01,,2026-11-27",
                                "S5,C5,A5,2026-11-01,,2026-11-20",
                                "S6,C6,A6,2026-11-01,,2026-11-28",
                                "T6,C6,A6,2026-11-01,,2026-11-28",
                                "S7,C7,A7,2026-11-01,,2026-12-20",
                                "T2,C2,A2,2026-11-01,,2026-12-20")
                        .arrears(DAY, "A4,,202610,1.00,2026-11-10", "A6,,202610,1.00,2026-11-10")
                        .bills("202610", "S1,10.00")
                        .night(OracleSettings.defaults().with(Setting.CAPACITY, 3), "2026-11-20")
                        .seats())
                .containsExactly(
                        new OracleSeat("G1", "C3", 1, true),
                        new OracleSeat("G1", "C6", 2, true),
                        new OracleSeat("G1", "C4", 3, true),
                        new OracleSeat("G1", "C5", 4, false),
                        new OracleSeat("G1", "C2", 5, false),
                        new OracleSeat("G1", "C1", 6, false),
                        new OracleSeat("G2", "C7", 1, true));
    }

    /** Two seats: both go to orders, 40; of the overdue, 35, only one comes before a customer with two cases, 35 and more money. */
    @Test
    void ordersToDisconnectComeBeforeWhatIsOverdue() {
        assertThat(new TestDrop(folder)
                        .grids(DAY, "G1,A1")
                        .customers(DAY, "C1,G1", "C2,G1", "C3,G1", "C4,G1", "C5,G1")
                        .services(
                                DAY,
                                "S1,C1,A1,2026-11-01",
                                "S2,C2,A2,2026-11-01,,2026-11-20",
                                "S3,C3,A3,2026-11-01,,2026-11-20",
                                "S4,C4,A4,2026-11-01,,2026-11-27",
                                "S5,C5,A5,2026-11-01")
                        .arrears(DAY, "A4,,202610,1.00,2026-11-10")
                        .disconnects(DAY, "O1,S5,2026-11-20 10:00,,OPEN", "O2,S1,2026-11-20 10:00,,OPEN")
                        .bills("202610", "S9,10.00")
                        .night(OracleSettings.defaults().with(Setting.CAPACITY, 2), "2026-11-20")
                        .seats())
                .containsExactly(
                        new OracleSeat("G1", "C1", 1, true),
                        new OracleSeat("G1", "C5", 2, true),
                        new OracleSeat("G1", "C2", 3, false),
                        new OracleSeat("G1", "C4", 4, false),
                        new OracleSeat("G1", "C3", 5, false));
    }

    @Test
    void largerStakesThenSmallerIdsBreakTies() {
        Candidate first = new Candidate("C2", Turn.ORDINARY, 50, 200);
        Candidate second = new Candidate("C10", Turn.ORDINARY, 50, 100);
        Candidate third = new Candidate("C9", Turn.ORDINARY, 50, 100);
        assertThat(Stream.of(third, second, first).sorted(Candidate.ORDER)).containsExactly(first, second, third);
    }

    /** Weight 10, and a point for each of at most twenty working days since the first night. */
    @Test
    void waitingRaisesTheScoreByAtMostTwentyWorkingDays() {
        assertThat(scoreAfter("2026-11-19")).isEqualTo(11);
        assertThat(scoreAfter("2026-11-13")).isEqualTo(15);
        assertThat(scoreAfter("2026-10-23")).isEqualTo(30);
        assertThat(scoreAfter("2026-10-22")).isEqualTo(30);
    }

    private static long scoreAfter(String firstSeen) {
        LocalDate day = LocalDate.parse("2026-11-20");
        Finding finding = new Finding(
                new CaseKey("SPEND_SURGE", "C1", "202610"),
                new Customer("C1", "A1", "G1", List.of()),
                "",
                1000L,
                10,
                Due.never(),
                Map.of());
        CaseFrame frame = new CaseFrame(day, YearMonth.of(2026, 10), "", "", null, 0);
        OracleCase one = new OracleCase(finding, frame, LocalDate.parse(firstSeen), "open", null, false, 10);
        return Candidate.of("C1", Turn.ORDINARY, List.of(one), day, OracleSettings.defaults(), TestDrop.WEEKDAYS)
                .score();
    }
}
