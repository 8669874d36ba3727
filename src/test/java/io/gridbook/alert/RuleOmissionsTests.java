package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import org.junit.jupiter.api.Test;

class RuleOmissionsTests {
    private static final String PACE =
            "PACE_DROP is off today: 2 of 3 live services have a row of charges, 95 % are needed";
    private static final String BALANCE = "LOW_BALANCE: 1 prepaid accounts have no row of balances and are not judged";

    @Test
    void eachRuleTellsWhatItLeavesOut() {
        Town town = Town.empty();
        Night night = partly(town);
        assertThat(town.warnings(night)).containsExactlyInAnyOrder(PACE, BALANCE);
        town.row("charges", "service_id", "S3", "charged_to_date", "1.00");
        town.row("balances", "account_id", "A-S2", "balance", "1.00");
        assertThat(town.warnings(town.night("2026-11-25"))).isEmpty();
    }

    @Test
    void aRuleThatIsOffLeavesNothingOut() {
        Town town = Town.with("rules.pace-drop.enabled=false");
        Night night = partly(town);
        assertThat(town.warnings(night)).containsExactly(BALANCE);
    }

    /** A night for which some services have no charges, and an account has no balance. */
    private static Night partly(Town town) {
        town.customer("C1").service("S1").payment("PREPAID");
        town.customer("C2").service("S2").payment("PREPAID").service("S3");
        town.row("balances", "account_id", "A-S1", "balance", "1.00");
        town.row("charges", "service_id", "S1", "charged_to_date", "1.00");
        town.row("charges", "service_id", "S2", "charged_to_date", "1.00");
        return town.night("2026-11-25");
    }
}
