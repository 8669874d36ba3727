package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records C1 and C2 are one customer with accounts K1 and K2; C3 had a service on K1; C4 has left. */
class ExemptionsTests {

    private static final String DAY = "20261120";

    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutTheExportNobodyIsExempt() {
        assertThat(shown(drop().night("2026-11-20")))
                .containsExactly(
                        "ARREARS C1 300 2", "ARREARS C3 1000 0", "PACKAGE_EXPIRING C1 72000 -", "WIN_BACK C4 4000 -");
    }

    @Test
    void anExemptionOfAnyMergedRecordKeepsTheCustomerOffEveryList() {
        assertThat(night(",C2,CONTACT")).containsExactly("ARREARS C3 1000 0", "WIN_BACK C4 4000 -");
        assertThat(night(",C4,CONTACT")).hasSize(3).noneMatch(line -> line.contains("C4"));
        assertThat(night(",C9,CONTACT")).hasSize(4);
    }

    @Test
    void anExemptionOfAnAccountIsOneOfEveryCustomerOnIt() {
        assertThat(night("K1,,CONTACT")).containsExactly("WIN_BACK C4 4000 -");
        assertThat(night("K2,,CONTACT")).containsExactly("ARREARS C3 1000 0", "WIN_BACK C4 4000 -");
        assertThat(night("K2,C4,CONTACT")).hasSize(3).noneMatch(line -> line.contains("C4"));
    }

    @Test
    void bothDatesAreInclusive() {
        assertThat(night(",C4,CONTACT,2026-11-20,2026-11-20")).hasSize(3);
        assertThat(night(",C4,CONTACT,2026-11-20,")).hasSize(3);
        assertThat(night(",C4,CONTACT,,2026-11-20")).hasSize(3);
        assertThat(night(",C4,CONTACT,2026-11-21,")).hasSize(4);
        assertThat(night(",C4,CONTACT,,2026-11-19")).hasSize(4);
    }

    @Test
    void anAccountThatIsNotDunnedLeavesTheOthersOfItsCustomer() {
        assertThat(night("K1,,DUNNING"))
                .containsExactly(
                        "ARREARS C1 200 0", "ARREARS C3 1000 0", "PACKAGE_EXPIRING C1 72000 -", "WIN_BACK C4 4000 -");
    }

    @Test
    void aCustomerThatIsNotDunnedIsStillContacted() {
        assertThat(night(",C2,DUNNING"))
                .containsExactly("ARREARS C3 1000 0", "PACKAGE_EXPIRING C1 72000 -", "WIN_BACK C4 4000 -");
        assertThat(night("K3,C1,DUNNING")).hasSize(4);
        assertThat(night("K2,C1,DUNNING"))
                .containsExactly(
                        "ARREARS C1 100 2", "ARREARS C3 1000 0", "PACKAGE_EXPIRING C1 72000 -", "WIN_BACK C4 4000 -");
    }

    @Test
    void aRowForNobodyOrThatEndsBeforeItBeginsIsRejected() {
        assertThat(night(",,CONTACT", ",C4,CONTACT,2026-11-21,2026-11-20", ",C4,OTHER"))
                .hasSize(4);
    }

    private List<String> night(String... exemptions) {
        return shown(drop().exemptions(DAY, exemptions).night("2026-11-20"));
    }

    /** Rule, customer, stake, and how many services stop with their bundle. */
    private static List<String> shown(OracleNight night) {
        return night.cases().stream()
                .map(one -> String.join(
                        " ",
                        one.rule(),
                        one.customerId(),
                        String.valueOf(one.stake()),
                        String.valueOf(one.figures().getOrDefault("stops", "-"))))
                .toList();
    }

    private TestDrop drop() {
        return new TestDrop(folder)
                .grids(DAY, "G1,A1")
                .customers(
                        DAY, "C1,G1,ID_CARD,210101198001010012", "C2,G1,ID_CARD,210101198001010012", "C3,G1", "C4,G1")
                .services(
                        DAY,
                        "S1,C1,K1,2020-01-01,,2026-12-01,,B1",
                        "S2,C2,K2,2020-01-01",
                        "S3,C3,K3,2020-01-01",
                        "S4,C4,K4,2020-01-01,2026-09-30",
                        "S5,C3,K1,2020-01-01,2026-09-30",
                        "S6,C1,K2,2020-01-01,,,,B1")
                .arrears(
                        DAY,
                        "K1,S1,202610,1.00,2026-11-10",
                        "K2,S2,202610,2.00,2026-11-10",
                        "K3,S3,202610,10.00,2026-11-10")
                .bills("202608", "S4,40.00")
                .bills("202610", "S9,1.00");
    }
}
