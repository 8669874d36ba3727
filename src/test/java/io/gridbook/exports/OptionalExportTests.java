package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rows of the exports that a night can do without. */
class OptionalExportTests {
    private static final String DISCONNECTS =
            "order_id,service_id,requested_at,reason_code,reason_text,status,contacted_at,closed_at\n";
    private static final String EXEMPTIONS = "account_id,customer_id,kind,valid_from,valid_to,reason\n";
    private static final String PREMISES = "building_id,grid_code,building,households,shops,mobile_covered\n";

    private final DropFolder drop;

    OptionalExportTests(@TempDir Path dir) {
        drop = new DropFolder(dir);
    }

    @Test
    void anExemptionMayNameTheCustomerInItsFirstColumnAlone() {
        assertThat(drop.read("exemptions_20261030.csv", "customer_id,kind\nC1,CONTACT\n").rows)
                .hasSize(1);
    }

    @Test
    void balancesAndChargesMayBeBelowZero() {
        ReadRows balances = read("balances_20261030.csv", "account_id,balance\nK1,-0.50\nK1,12\n");
        ReadRows charges = read("charges_20261030.csv", "service_id,charged_to_date\nS1,-3.20\n");

        assertThat(balances.rows).containsExactly("2: [K1, null, -50, null]", "3: [K1, null, 1200, null]");
        assertThat(balances.counts.amountAccepted()).isEqualTo(1150);
        assertThat(charges.rows).containsExactly("2: [S1, -320]");
        assertThat(charges.counts.amountAccepted()).isEqualTo(-320);
    }

    @Test
    void anInstantIsReadWithAndWithoutSeconds() {
        ReadRows read = orders("D1,S1,2026-10-29 09:05,,,OPEN,2026-10-29 23:59:59,\n");
        assertThat(read.rows)
                .containsExactly("2: [D1, S1, 2026-10-29 09:05:00, null, null, OPEN, 2026-10-29 23:59:59, null]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-29",
                "2026-10-29 9:05",
                "2026-10-29 24:00",
                "2026-10-29 09:60",
                "2026-10-29 09:05:60",
                "2026-10-29 09:05:0",
                "2026-10-29T09:05",
                "2026-02-29 09:05",
                "2026-10-29 09.05",
                "2026-10-29  9:05",
                "2026-10-29 09:05+08"
            })
    void anInstantThatNoClockShowsIsRejected(String instant) {
        assertThat(orders("D1,S1," + instant + ",,,OPEN,,\n").rejects)
                .containsExactly("2 requested_at: is not an instant (YYYY-MM-DD HH:MM or YYYY-MM-DD HH:MM:SS)");
    }

    @Test
    void anOrderIsNotClosedBeforeItWasRequestedToTheMinute() {
        ReadRows read = orders(
                "D1,S1,2026-10-29 09:05:40,,,RETAINED,,2026-10-29 09:05\nD2,S2,2026-10-29 09:05,,,CANCELLED,,2026-10-29 09:04:59\n");
        assertThat(read.rows).hasSize(1);
        assertThat(read.rejects).containsExactly("3 closed_at: is before requested_at");
    }

    @Test
    void anExemptionIsForAnAccountOrACustomer() {
        ReadRows read = exemptions("K1,,DUNNING,,,\n,C1,CONTACT,,,\nK1,C1,DUNNING,,,\n,,CONTACT,,,\n");
        assertThat(read.rows).hasSize(3);
        assertThat(read.rejects)
                .containsExactly("5 account_id: is empty, and so is customer_id: one of them is needed");
    }

    @Test
    void exemptionsWhoseHeadingNamesNobodyAreRefused() {
        assertThatThrownBy(() -> read("exemptions_20261030.csv", "kind,reason\nCONTACT,\n"))
                .hasMessage("exemptions_20261030.csv: heading: line 1 lacks account_id or customer_id; it has 2 columns"
                        + " where ',' is the delimiter. Ask for a resend with these headings, or map the file's own in"
                        + " jobs/exports.yml, then run the same command again");
        assertThat(read("exemptions_20261030.csv", "kind,customer_id\nCONTACT,C1\n").rows)
                .hasSize(1);
    }

    @Test
    void anExemptionDoesNotEndBeforeItBegins() {
        ReadRows read = exemptions("K1,,DUNNING,2026-10-30,2026-10-30,\nK1,,DUNNING,2026-10-30,2026-10-29,\n");
        assertThat(read.rows).hasSize(1);
        assertThat(read.rejects).containsExactly("3 valid_to: is before valid_from");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "3,000", "1234567890", "+3", "十二"})
    void aCountIsAWholeNumber(String count) {
        assertThat(read("premises_20261030.csv", PREMISES + "L1,G1,1号楼,\"" + count + "\",,Y\n").rejects)
                .containsExactly("2 households: is not a whole number of at most 9 digits");
    }

    @Test
    void coverageIsYesOrNoOrNotKnown() {
        ReadRows read = read(
                "premises_20261030.csv",
                PREMISES + "L1,G1,1号楼,36,0,Y\nL2,G1,,36,,N\nL3,G1,3号楼,36,2,\nL4,G1,4号楼,36,2,yes\n");
        assertThat(read.rows).hasSize(3);
        assertThat(read.rejects).containsExactly("5 mobile_covered: is none of Y, N");
    }

    @Test
    void anAdjustmentMayBeMadeInAnotherMonthThanThatOfItsBills() {
        ReadRows read = read(
                "adjustments_202609.csv",
                "adjustment_id,account_id,made_on,amount,cause\nT1,K1,2026-10-08,-20.00,SERVICE_FAULT\n");
        assertThat(read.rows).containsExactly("2: [T1, K1, null, 2026-10-08, -2000, SERVICE_FAULT, null, null, null]");
    }

    private ReadRows orders(String rows) {
        return read("disconnects_20261030.csv", DISCONNECTS + rows);
    }

    private ReadRows exemptions(String rows) {
        return read("exemptions_20261030.csv", EXEMPTIONS + rows);
    }

    /** With room for every row to be rejected. */
    private ReadRows read(String name, String text) {
        return drop.tolerant(name, text);
    }
}
