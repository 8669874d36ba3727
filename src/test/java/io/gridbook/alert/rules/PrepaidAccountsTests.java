package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrepaidAccountsTests {
    private static final String RULE = "LOW_BALANCE";

    /** W is the 26th, the first of the last five days. */
    private static final String DAY = "2026-11-25";

    private final Town town = Town.empty();

    @Test
    void accountsWhoseLiveServicesAreAllPrepaidAreJudged() {
        prepaid("C1", "mixed").bill("2026-10", "100.00");
        town.customer("C1").service("S-later").account("mixed").payment("POSTPAID");
        prepaid("C1", "unsaid").bill("2026-10", "100.00");
        town.customer("C1").service("S-unsaid2").account("unsaid");
        prepaid("C1", "unknown").bill("2026-10", "100.00");
        town.service("S-unknown2").account("unknown").payment("POSTPAID").ownedBy("nobody");
        prepaid("C1", "ceased").ceased(DAY).bill("2026-10", "100.00");
        prepaid("C1", "lives").bill("2026-10", "60.00");
        town.customer("C1")
                .service("S-lived")
                .account("lives")
                .payment("POSTPAID")
                .ceased(DAY)
                .bill("2026-10", "40.00");
        List.of("mixed", "unsaid", "unknown", "ceased").forEach(account -> balance(account, "0"));
        balance("lives", "99.99");
        town.night(DAY);
        assertThat(flagged()).containsExactly("lives");
    }

    @Test
    void accountsWithoutARowAreCountedAndNotJudged() {
        prepaid("C1", "none").bill("2026-10", "100.00");
        prepaid("C1", "neither");
        assertThat(town.warnings(RULE, town.night(DAY))).isEmpty();
        assertThat(town.cases(RULE)).isEmpty();
        prepaid("C1", "some").bill("2026-10", "100.00");
        balance("some", "0");
        prepaid("C1", "mixed");
        town.customer("C1").service("S-postpaid").account("mixed").payment("POSTPAID");
        prepaid("C1", "ceased").ceased(DAY);
        town.service("S-nobodys").account("nobodys").payment("PREPAID").ownedBy("nobody");
        assertThat(town.warnings(RULE, town.night("2026-11-26")))
                .containsExactly("LOW_BALANCE: 2 prepaid accounts have no row of balances and are not judged");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("some");
        assertThat(town.warnings(RULE, town.night("2026-11-30"))).isEmpty();
        assertThat(town.cases(RULE)).isEmpty();
    }

    @Test
    void anAccountIsThatOfTheCustomerOfItsSmallestServiceWithAllItsSpend() {
        town.grid("G2", "A2");
        town.customer("C-near").grid("G2").service("S-9").bill("2026-10", "100.00");
        town.customer("C-far").service("S-8").bill("2026-10", "100.00");
        town.customer("C-gone")
                .service("S-7")
                .account("ofGone")
                .ceased("2026-11-01")
                .bill("2026-10", "100.00");
        town.service("S-0")
                .ownedBy("nobody")
                .account("ofTwo")
                .payment("PREPAID")
                .bill("2026-10", "10.00");
        town.service("S-1")
                .ownedBy("C-near")
                .account("ofTwo")
                .payment("PREPAID")
                .bill("2026-10", "30.00");
        town.service("S-2").ownedBy("C-far").account("ofTwo").payment("PREPAID").bill("2026-10", "60.00");
        town.service("S-3")
                .ownedBy("C-far")
                .account("ofCeased")
                .ceased("2026-11-01")
                .bill("2026-10", "50.00");
        town.service("S-4")
                .ownedBy("C-near")
                .account("ofCeased")
                .payment("PREPAID")
                .bill("2026-10", "50.00");
        town.service("S-77").ownedBy("C-near").account("ofGone").payment("PREPAID");
        balance("ofTwo", "99.99");
        balance("ofCeased", "99.98");
        balance("ofGone", "0");
        balance("ofNobody", "0");
        town.night(DAY);
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getCustomerId() + " " + found.getGridCode() + " "
                        + found.getAtStake())
                .containsExactly("ofCeased C-far G1 2", "ofTwo C-near G2 1");
    }

    @Test
    void theAverageIsThatOfTheAccountOverItsMonths() {
        threeMonths("C1", "rounded", "100.00", "100.00", "100.02");
        balance("rounded", "100.00");
        threeMonths("C1", "roundedDown", "100.00", "100.00", "100.01");
        balance("roundedDown", "100.00");
        threeMonths("C1", "twoMonths", "0", "20.00", "180.00").opened("2026-09-30");
        balance("twoMonths", "99.99");
        threeMonths("C1", "oneMonth", "0", "0", "100.00").opened("2026-10-01");
        balance("oneMonth", "99.99");
        threeMonths("C1", "afterM", "0", "0", "100.00").opened("2026-11-01");
        balance("afterM", "99.99");
        threeMonths("C1", "sameAccount", "0", "0", "100.00").opened("2026-10-01");
        town.customer("C1")
                .service("S-before")
                .account("sameAccount")
                .ceased("2026-10-01")
                .bill("2026-08", "200.00");
        balance("sameAccount", "100.00");
        town.night(DAY);
        assertThat(flagged()).containsExactly("afterM", "oneMonth", "rounded", "twoMonths");
    }

    private TownService prepaid(String customer, String account) {
        return town.customer(customer).service("S-" + account).account(account).payment("PREPAID");
    }

    private TownService threeMonths(String customer, String account, String august, String september, String october) {
        return prepaid(customer, account)
                .bill("2026-08", august)
                .bill("2026-09", september)
                .bill("2026-10", october);
    }

    private void balance(String account, String yuan) {
        town.row("balances", "account_id", account, "balance", yuan);
    }

    private List<String> flagged() {
        return town.cases(RULE).stream().map(AlertRecord::getSubject).toList();
    }
}
