package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day is Friday 20 November: the list is made on Saturday at 00:00. */
class DisconnectsTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theContactIsDueFourHoursAfterTheRequestWhileThatIsAhead() {
        due("2026-11-20 20:00").containsExactly("2026-11-21 00:00");
        due("2026-11-20 23:59").containsExactly("2026-11-21 03:59");
    }

    @Test
    void aContactTimePastWhenTheListIsMadeLeavesTheSecondWorkingDay() {
        due("2026-11-20 19:59").containsExactly("2026-11-24 23:59");
        due("2026-11-19 19:59").containsExactly("2026-11-23 23:59");
        due("2026-11-19 20:00:30").containsExactly("2026-11-23 23:59");
    }

    @Test
    void aRequestThatWasAnsweredIsDueOnTheSecondWorkingDay() {
        due("2026-11-20 20:00,2026-11-20 20:10").containsExactly("2026-11-24 23:59");
    }

    @Test
    void anOrderWithBothTimesPastIsOverdueSinceTheLater() {
        assertThat(night("O1,S1,2026-11-18 10:00,,OPEN").cases("DISCONNECT"))
                .extracting(OracleCase::line)
                .containsExactly("DISCONNECT,O1,C1,A1,G1,O1,,60.00,110,new,2026-11-20,0,2026-11-20 23:59,"
                        + "2026-11-20,202610,HIGH,HIGH,,60.00,");
        assertThat(night("O1,S1,2026-11-19 10:00,,OPEN").cases("DISCONNECT"))
                .extracting(OracleCase::severity)
                .containsExactly(100L);
    }

    @Test
    void onlyOpenOrdersOfKnownServicesOfLiveCustomersAreFlagged() {
        assertThat(night(
                                "O1,S1,2026-11-20 10:00,,RETAINED",
                                "O2,S1,2026-11-20 10:00,,CANCELLED",
                                "O3,S1,2026-11-20 10:00,,COMPLETED",
                                "O4,S9,2026-11-20 10:00,,OPEN",
                                "O5,S2,2026-11-20 10:00,,OPEN",
                                "O6,S3,2026-11-20 10:00,,OPEN",
                                "O7,S4,2026-11-20 10:00,,OPEN",
                                "O8,S4,2026-11-20 11:00,,OPEN")
                        .cases("DISCONNECT"))
                .extracting(OracleCase::subject)
                .containsExactly("O7", "O8");
    }

    @Test
    void theFiguresNameTheTimesAndTheReason() {
        assertThat(figures("O1,S1,2026-11-20 10:30:59,2026-11-20 11:00,OPEN,R02,转网"))
                .isEqualTo(Map.of(
                        "requested", "2026-11-20 10:30",
                        "contactDue", "2026-11-20 14:30",
                        "doneDue", "2026-11-24 23:59",
                        "contacted", "2026-11-20 11:00",
                        "code", "R02",
                        "reason", "转网"));
        assertThat(figures("O1,S1,2026-11-20 10:30,,OPEN")).containsOnlyKeys("requested", "contactDue", "doneDue");
    }

    @Test
    void withoutTheExportTheRuleIsOff() {
        assertThat(drop().night("2026-11-20").cases("DISCONNECT")).isEmpty();
    }

    private ListAssert<String> due(String requestedAndContacted) {
        String times = requestedAndContacted.contains(",") ? requestedAndContacted : requestedAndContacted + ",";
        return assertThat(night("O1,S1," + times + ",OPEN").cases("DISCONNECT").stream()
                .map(one -> String.valueOf(one.due()))
                .toList());
    }

    private Map<String, Object> figures(String order) {
        return night(order).cases("DISCONNECT").get(0).figures();
    }

    private OracleNight night(String... orders) {
        return drop().disconnects(DAY, orders).night("2026-11-20");
    }

    private TestDrop drop() {
        return new TestDrop(folder)
                .grids(DAY, "G1,A1")
                .customers(DAY, "C1,G1", "C3,G1")
                .services(
                        DAY,
                        "S1,C1,K1,2020-01-01",
                        "S2,C2,K2,2020-01-01",
                        "S3,C3,K3,2020-01-01,2026-11-20",
                        "S4,C1,K1,2020-01-01,2026-11-01")
                .bills("202610", "S1,60.00");
    }
}
