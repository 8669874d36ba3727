package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import org.junit.jupiter.api.Test;

class ExemptionCountsTests {
    private final Town town = Town.empty();

    @Test
    void exemptCustomersAndWhatExemptAccountsOweAreTold() {
        town.customer("C1").service("S1").account("A1").owes("2026-08", "100.00", "2026-09-20");
        town.service("S1").owes("2026-09", "0.50", "2026-10-20").owes("2026-10", "999.00", "2026-11-20");
        town.customer("C2").service("S2").account("A2").owes("2026-10", "20.00", "2026-11-10");
        town.customer("C3").service("S3").account("A3");
        town.customer("C4").service("S4").account("A3");
        town.customer("C5").service("S5").owes("2026-10", "7.00", "2026-11-10");
        town.row("exemptions", "account_id", "A1", "kind", "DUNNING");
        town.row("exemptions", "customer_id", "C1", "kind", "DUNNING");
        town.row("exemptions", "customer_id", "C2", "kind", "DUNNING", "valid_to", "2026-11-20");
        town.row("exemptions", "account_id", "A3", "kind", "CONTACT");
        town.row("exemptions", "customer_id", "C3", "kind", "CONTACT");
        town.row("exemptions", "customer_id", "C5", "kind", "CONTACT", "valid_from", "2026-11-21");
        Night night = town.night("2026-11-20");
        assertThat(town.warnings(night))
                .containsExactly(
                        "exempt from contact, so in no list: 2 customers",
                        "exempt from dunning: 2 accounts with 120.50 yuan overdue, which stay in the money figures");
    }

    @Test
    void nothingIsToldWhereNobodyIsExemptOrOwesAnything() {
        town.customer("C1").service("S1").account("A1").owes("2026-10", "50.00", "2026-11-20");
        town.customer("C2").service("S2").owes("2026-10", "50.00", "2026-11-01");
        assertThat(town.warnings(town.night("2026-11-19"))).isEmpty();
        town.row("exemptions", "account_id", "A1", "kind", "DUNNING");
        assertThat(town.warnings(town.night("2026-11-20"))).isEmpty();
    }
}
