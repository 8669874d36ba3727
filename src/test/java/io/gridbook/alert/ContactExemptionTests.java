package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.FINDING;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.TownCustomer;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ContactExemptionTests {
    private final Town town = Town.empty();

    @Test
    void whoIsExemptIsInTheListOfNoRule() {
        owing("exempt-later");
        town.night("2026-12-28");
        all();
        town.night("2026-12-29");
        assertThat(customersOfCases()).containsExactly("all", "exempt-later", "gone", "riser");
        assertThat(rulesOfCases()).isEqualTo(rules());
        for (String id : List.of("all", "gone", "riser")) {
            exempt("", id, "", "");
        }
        town.night("2026-12-29");
        assertThat(customersOfCases()).containsExactly("exempt-later");
        assertThat(customersFound()).containsExactly("exempt-later");
    }

    @Test
    void bothDatesCountAndEitherMayBeOpen() {
        for (String id : List.of("open", "from-today", "until-today", "today", "from-tomorrow", "until-yesterday")) {
            owing(id);
        }
        exempt("", "open", "", "");
        exempt("", "from-today", "2026-11-20", "");
        exempt("", "until-today", "", "2026-11-20");
        exempt("", "today", "2026-11-20", "2026-11-20");
        exempt("", "from-tomorrow", "2026-11-21", "");
        exempt("", "until-yesterday", "2026-11-01", "2026-11-19");
        town.night("2026-11-20");
        assertThat(customersFound()).containsExactly("from-tomorrow", "until-yesterday");
    }

    @Test
    void aRecordOrAnAccountOfACustomerExemptsAllOfIt() {
        owing("control");
        owing("member-1").identityCard("110101198001010011");
        owing("member-2").identityCard("110101198001010011");
        exempt("", "member-2", "", "");
        owing("one-account-of-two").service("S-second").account("A-second");
        exempt("A-second", "", "", "");
        owing("ceased-account").service("S-ceased").account("A-ceased").ceased("2026-11-01");
        exempt("A-ceased", "", "", "");
        owing("shares-1").service("S-shared-1").account("A-shared");
        owing("shares-2").service("S-shared-2").account("A-shared");
        exempt("A-shared", "", "", "");
        owing("of-both-by-account");
        owing("of-both-by-customer");
        exempt("A-S-of-both-by-account", "of-both-by-customer", "", "");
        town.service("S-of-nobody").ownedBy("nobody").account("A-of-nobody");
        exempt("A-of-nobody", "", "", "");
        exempt("A-nowhere", "", "", "");
        exempt("", "nobody", "", "");
        town.night("2026-11-20");
        assertThat(customersFound()).containsExactly("control", "of-both-by-account");
    }

    /** Three customers with a case of every rule between them: one that can have most at once, and two for the others. */
    private void all() {
        town.customer("all")
                .with("birthday", "1980-12-30")
                .service("S1")
                .payment("PREPAID")
                .annual("2027-01-05")
                .owes("2026-11", "50.00", "2026-12-10")
                .bill("2026-10", "300.00")
                .bill("2026-11", "100.00")
                .service("S2")
                .product("BROADBAND")
                .annual("2026-12-10")
                .service("S3")
                .product("FIXED")
                .number("88888888");
        town.customer("riser").service("S4").bill("2026-10", "20.00").bill("2026-11", "50.00");
        town.customer("gone").service("S5").bill("2026-10", "50.00").ceased("2026-12-01");
        town.row("balances", "account_id", "A-S1", "balance", "1.00");
        for (String service : List.of("S1", "S2", "S3", "S4", "S-exempt-later")) {
            town.row("charges", "service_id", service, "charged_to_date", "1.00");
        }
        town.row(
                "disconnects",
                "order_id",
                "O1",
                "service_id",
                "S1",
                "requested_at",
                "2026-12-29 10:00",
                "status",
                "OPEN");
    }

    private static Set<String> rules() {
        return Words.of(Locale.ENGLISH).keys().stream()
                .filter(key -> key.startsWith("rule."))
                .map(key -> key.substring("rule.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void exempt(String account, String customer, String from, String to) {
        town.row(
                "exemptions",
                "account_id",
                account,
                "customer_id",
                customer,
                "kind",
                "CONTACT",
                "valid_from",
                from,
                "valid_to",
                to);
    }

    private TownCustomer owing(String id) {
        TownCustomer customer = town.customer(id);
        customer.service("S-" + id).owes("2026-10", "50.00", "2026-11-01");
        return customer;
    }

    private Set<String> rulesOfCases() {
        return town.cases().stream().map(AlertRecord::getRule).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> customersOfCases() {
        return town.cases().stream().map(AlertRecord::getCustomerId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the night computed last, listed or not. */
    private Set<String> customersFound() {
        return new TreeSet<>(town.dsl()
                .selectDistinct(FINDING.CUSTOMER_ID)
                .from(FINDING)
                .where(FINDING.DAY.eq(town.newest()))
                .fetch(FINDING.CUSTOMER_ID));
    }
}
