package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.TownCustomer;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProfileGapRuleTests {
    private static final String RULE = "PROFILE_GAP";

    private final Town town = Town.empty();

    @Test
    void everyFieldThatIsBlankIsNamedInOrder() {
        billed("whole", "60.00");
        billed("name", "60.00").with("name", "");
        billed("id", "60.00").certificate("OTHER", "");
        billed("both-phones", "60.00").with("contact_mobile", "");
        billed("address", "60.00").with("address", "");
        billed("employer", "60.00").with("employer", "");
        billed("birthday", "60.00").with("birthday", "");
        billed("phone-is-enough", "60.00").with("contact_mobile", "").with("contact_phone", "01012345678");
        billed("house-is-no-address", "60.00")
                .with("address", "")
                .with("building", "Block 1")
                .with("unit_room", "101")
                .with("birthday", "");
        town.customer("nothing").with("name", "").service("S-nothing").bill("2026-10", "60.00");
        town.night("2026-11-20");
        assertThat(lines())
                .containsExactly(
                        "address: address",
                        "birthday: birthday",
                        "both-phones: contact",
                        "employer: employer",
                        "house-is-no-address: address+birthday",
                        "id: id_number",
                        "name: name",
                        "nothing: name+id_number+contact+address+employer+birthday");
    }

    @Test
    void onlyTheRepresentingRecordOfALiveCustomerOfTheHighBandCounts() {
        billed("high", "60.00").with("employer", "");
        billed("mid", "59.99").with("employer", "");
        billed("gone", "60.00").with("employer", "").service("S-gone").ceased("2026-11-20");
        billed("gap-in-member-1", "60.00").identityCard("110101198001010011");
        billed("gap-in-member-2", "60.00").identityCard("110101198001010011").with("employer", "");
        billed("gap-in-first-1", "60.00").identityCard("110101198001010022").with("employer", "");
        billed("gap-in-first-2", "60.00").identityCard("110101198001010022");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("gap-in-first-1: employer", "high: employer");
        AlertRecord found = town.cases(RULE).get(0);
        assertThat(found.getDueOn()).isNull();
        assertThat(found.getAtStake()).isNull();
        assertThat(found.getSeverity()).isEqualTo(40 + 20);
        assertThat(found.getFigures().data()).isEqualTo("{\"fields\": \"employer\"}");
    }

    @Test
    void aNumberThatIsWrongIsAGapOfAnyBandUntilALaterContact() {
        billed("wrong", "10.00");
        billed("wrong-and-more", "10.00").with("birthday", "");
        billed("wrong-high", "60.00");
        billed("wrong-then-tried", "10.00");
        billed("wrong-then-called", "10.00");
        billed("wrong-then-called-on-the-day", "10.00");
        billed("called-then-wrong-on-the-day", "10.00");
        billed("wrong-tomorrow", "10.00");
        billed("gone", "10.00").service("S-gone").ceased("2026-11-20");
        for (String id : List.of("wrong", "wrong-and-more", "wrong-high", "wrong-then-tried", "wrong-then-called")) {
            wrongNumber(id);
        }
        wrongNumber("gone");
        town.contact("wrong-then-tried", "2026-11-18", "2026-11-19T10:00", "NO_ANSWER", "");
        town.contact("wrong-then-called", "2026-11-18", "2026-11-19T10:00", "CALL", "");
        town.contact("wrong-then-called-on-the-day", "2026-11-16", "2026-11-18T10:00", "CALL", "WRONG_NUMBER");
        town.contact("wrong-then-called-on-the-day", "2026-11-15", "2026-11-18T10:01", "VISIT", "OTHER");
        town.contact("called-then-wrong-on-the-day", "2026-11-16", "2026-11-18T10:00", "VISIT", "OTHER");
        town.contact("called-then-wrong-on-the-day", "2026-11-15", "2026-11-18T10:01", "CALL", "WRONG_NUMBER");
        town.contact("wrong-tomorrow", "2026-11-20", "2026-11-20T10:00", "CALL", "WRONG_NUMBER");
        town.night("2026-11-20");
        assertThat(lines())
                .containsExactly(
                        "called-then-wrong-on-the-day: contact",
                        "wrong: contact",
                        "wrong-and-more: contact+birthday",
                        "wrong-high: contact",
                        "wrong-then-tried: contact");
    }

    @Test
    void aNumberThatIsWrongIsNoGapAnyMoreWhenTheFileHasAnother() {
        for (String id :
                List.of("same", "other-mobile", "phone-too", "mobile-gone", "employer-alone", "other-before")) {
            billed(id, "10.00");
            wrongNumber(id);
        }
        billed("high", "60.00");
        wrongNumber("high");
        town.customer("other-before").with("contact_mobile", "12800000001");
        town.night("2026-11-16");
        town.customer("other-before").with("contact_mobile", "12800000000");
        town.night("2026-11-17");
        town.night("2026-11-19");
        assertThat(lines()).hasSize(7);
        for (String id : List.of("other-mobile", "high")) {
            town.customer(id).with("contact_mobile", "12800000002");
        }
        town.customer("phone-too").with("contact_phone", "01012345678");
        town.customer("mobile-gone").with("contact_mobile", "");
        town.customer("employer-alone").with("employer", "Mine");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("employer-alone: contact", "other-before: contact", "same: contact");
    }

    @Test
    void whereTheSnapshotOfTheListIsGoneTheNumberStaysWrong() {
        billed("wrong", "10.00");
        wrongNumber("wrong");
        town.night("2026-11-19");
        town.customer("wrong").with("contact_mobile", "12800000002");
        town.night("2026-11-20");
        assertThat(lines()).containsExactly("wrong: contact");
    }

    private void wrongNumber(String id) {
        town.contact(id, "2026-11-17", "2026-11-18T10:00", "CALL", "WRONG_NUMBER");
    }

    /** A customer whose file has no gap. */
    private TownCustomer billed(String id, String yuan) {
        TownCustomer customer = town.customer(id).complete();
        customer.service("S-" + id).bill("2026-10", yuan);
        return customer;
    }

    private List<String> lines() {
        return town.cases(RULE).stream()
                .map(found -> found.getSubject() + ": " + found.getPeriodKey())
                .toList();
    }
}
