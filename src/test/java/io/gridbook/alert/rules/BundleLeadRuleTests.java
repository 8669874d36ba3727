package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import org.junit.jupiter.api.Test;

class BundleLeadRuleTests {
    private static final String RULE = "BUNDLE_LEAD";

    private final Town town = Town.empty();

    @Test
    void landlineBroadbandAndMobileOutsideBundlesAreALead() {
        has("2g", "60.00", "FIXED", "BROADBAND", "2G");
        has("3g", "60.00", "FIXED", "BROADBAND", "3G");
        has("4g", "60.00", "FIXED", "BROADBAND", "4G");
        has("5g", "60.00", "FIXED", "BROADBAND", "5G");
        has("more", "60.00", "FIXED", "BROADBAND", "5G", "OTHER");
        has("just-below", "59.99", "FIXED", "BROADBAND", "5G");
        has("no-landline", "60.00", "BROADBAND", "5G", "IPTV");
        has("no-broadband", "60.00", "FIXED", "5G", "LEASED_LINE");
        has("no-mobile", "60.00", "FIXED", "BROADBAND", "IPTV");
        for (String product : new String[] {"FIXED", "BROADBAND", "5G"}) {
            String id = "ceased-" + product;
            has(id, "60.00", "FIXED", "BROADBAND", "5G");
            town.service(id + "-" + product).ceased("2026-12-31");
        }
        town.night("2026-12-31");
        assertThat(town.cases(RULE))
                .extracting(AlertRecord::getSubject)
                .containsExactly("2g", "3g", "4g", "5g", "more");
    }

    @Test
    void oneOfThemInABundleIsNoLeadUnlessItIsOfAnotherKindOrCeased() {
        for (String product : new String[] {"FIXED", "BROADBAND", "5G"}) {
            String id = "bundled-" + product;
            has(id, "60.00", "FIXED", "BROADBAND", "5G");
            town.service(id + "-" + product).bundle("B-" + id);
        }
        has("2nd-mobile", "60.00", "FIXED", "BROADBAND", "5G", "4G");
        town.service("2nd-mobile-4G").bundle("B1");
        has("tv-bundled", "60.00", "FIXED", "BROADBAND", "5G", "IPTV");
        town.service("tv-bundled-IPTV").bundle("B2");
        has("ceased-bundled", "60.00", "FIXED", "BROADBAND", "5G", "4G");
        town.service("ceased-bundled-4G").bundle("B3").ceased("2026-12-31");
        town.night("2026-12-31");
        assertThat(town.cases(RULE))
                .extracting(AlertRecord::getSubject)
                .containsExactly("ceased-bundled", "tv-bundled");
    }

    @Test
    void theCaseIsTheCustomerAndTheYearOfTheDay() {
        has("C1", "60.00", "FIXED", "BROADBAND");
        has("C2", "0.00", "5G");
        town.customer("C1").identityCard("110101198001010011");
        town.customer("C2").identityCard("110101198001010011");
        town.night("2026-12-31");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getSubject()).isEqualTo("C1");
        assertThat(found.getPeriodKey()).isEqualTo("2026");
        assertThat(found.getDueOn()).isNull();
        assertThat(found.getAtStake()).isNull();
        assertThat(found.getSeverity()).isEqualTo(40 + 20);
        assertThat(found.getFigures().data()).isEqualTo("{\"arpu\": 6000}");
    }

    /** A customer with services of these kinds, the first of which is billed all that it spends. */
    private void has(String id, String arpu, String... products) {
        for (String product : products) {
            town.customer(id).service(id + "-" + product).product(product);
        }
        town.service(id + "-" + products[0]).bill("2026-11", arpu);
    }
}
