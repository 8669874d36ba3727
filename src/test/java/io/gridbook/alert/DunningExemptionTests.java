package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class DunningExemptionTests {
    private static final String RULE = "ARREARS";

    private final Town town = Town.empty();

    @Test
    void billsOfAnExemptAccountAreLeftOutOfSumAgeAndBundle() {
        town.customer("C1")
                .service("S1")
                .account("A1")
                .bundle("B1")
                .annual("2026-11-28")
                .owes("2026-08", "100.00", "2026-09-20")
                .accountOwes("2026-09", "30.00", "2026-10-20")
                .service("S2")
                .account("A2")
                .owes("2026-10", "20.00", "2026-11-10");
        town.customer("C2").service("S3").account("A3").owes("2026-10", "50.00", "2026-11-10");
        exempt("A1", "", "", "");
        exempt("A3", "", "", "");
        town.night("2026-11-20");
        AlertRecord found = town.onlyCase(RULE);
        assertThat(found.getSubject()).isEqualTo("C1");
        assertThat(found.getPeriodKey()).isEqualTo("202610");
        assertThat(found.getStage()).isEqualTo("PHONE");
        assertThat(found.getAtStake()).isEqualTo(20_00);
        assertThat(found.getFigures().data()).contains("\"age\": 1", "\"months\": 1", "\"stops\": 0");
        assertThat(town.onlyCase("PACKAGE_EXPIRING").getSubject()).isEqualTo("S1");
    }

    @Test
    void aRecordOfACustomerExemptsAllThatItOwesAndNobodyElse() {
        owing("member-1", "A1");
        owing("member-2", "A2");
        town.customer("member-1").identityCard("110101198001010011");
        town.customer("member-2").identityCard("110101198001010011");
        exempt("", "member-2", "", "");
        owing("shares-1", "A3");
        owing("shares-2", "A3");
        exempt("", "shares-1", "", "");
        exempt("A9", "nobody", "", "");
        town.night("2026-11-20");
        assertThat(customers()).containsExactly("shares-2");
    }

    @Test
    void anAccountAndACustomerExemptWhatTheCustomerOwesOnTheAccount() {
        owing("one", "A1");
        town.customer("one").service("S-more").account("A2").owes("2026-10", "20.00", "2026-11-01");
        exempt("A1", "one", "", "");
        owing("of-another", "A4");
        owing("named-beside-it", "A5");
        exempt("A4", "named-beside-it", "", "");
        owing("shares-1", "A6");
        owing("shares-2", "A6");
        exempt("A6", "shares-1", "", "");
        owing("member-1", "A7");
        owing("member-2", "A8");
        town.customer("member-1").identityCard("110101198001010022");
        town.customer("member-2").identityCard("110101198001010022");
        exempt("A7", "member-2", "", "");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .map(each -> each.getCustomerId() + " " + each.getAtStake())
                .containsExactly(
                        "member-1 5000", "named-beside-it 5000", "of-another 5000", "one 2000", "shares-2 5000");
    }

    @Test
    void bothDatesCountAndEitherMayBeOpen() {
        for (String id : List.of("open", "from-today", "until-today", "from-tomorrow", "until-yesterday")) {
            owing(id, "A-" + id);
        }
        exempt("A-open", "", "", "");
        exempt("A-from-today", "", "2026-11-20", "");
        exempt("", "until-today", "", "2026-11-20");
        exempt("A-from-tomorrow", "", "2026-11-21", "");
        exempt("", "until-yesterday", "", "2026-11-19");
        town.night("2026-11-20");
        assertThat(customers()).containsExactly("from-tomorrow", "until-yesterday");
    }

    @Test
    void aNightOnWhichAnAccountWasExemptBreaksTheSeries() {
        owing("C1", "A1");
        owing("C2", "A2");
        exempt("A2", "", "2026-11-11", "2026-11-11");
        town.published("2026-11-10");
        assertThat(customers()).containsExactly("C1", "C2");
        town.published("2026-11-11");
        assertThat(customers()).containsExactly("C1");
        town.night("2026-11-17");
        assertThat(town.cases(RULE)).map(AlertRecord::getStage).containsExactly("NOTICE", "PHONE");
        assertThat(town.cases(RULE)).map(AlertRecord::getState).containsExactly("open", "recurring");
    }

    private void owing(String id, String account) {
        town.customer(id).service("S-" + id).account(account).owes("2026-10", "50.00", "2026-11-01");
    }

    private void exempt(String account, String customer, String from, String to) {
        town.row(
                "exemptions",
                "account_id",
                account,
                "customer_id",
                customer,
                "kind",
                "DUNNING",
                "valid_from",
                from,
                "valid_to",
                to);
    }

    private List<String> customers() {
        return town.cases(RULE).stream().map(AlertRecord::getCustomerId).toList();
    }
}
