package io.gridbook.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import org.junit.jupiter.api.Test;

/** Each rule: flagged with its case, or not flagged and by how much. */
class ExplainRulesTests {
    private final Town town = Town.empty();

    @Test
    void aFallThatIsTooSmallSaysByHowMuch() {
        town.customer("C1").service("S1").bill("2026-09", "100.00").bill("2026-10", "71.60");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section("SPEND_DROP"))
                .containsExactly(
                        "SPEND_DROP Spend drop: not flagged",
                        "C1: no: fall from M-1 to M: 28.40 (28.4 %); needs more than 30.00 (30 %); misses by 1.60");
    }

    @Test
    void aMonthBeforeThatWasNeverLoadedIsNoComparison() {
        town.customer("C1").service("S1").bill("2026-10", "71.60");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section("SPEND_DROP")).contains("C1: no: bills of M-1 loaded: no");
    }

    @Test
    void packagesSayHowManyDaysTheyAreAway() {
        town.customer("C1").service("S1").annual("2027-01-04").service("S2").term("MONTHLY", "");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1");
        assertThat(told.section("PACKAGE_EXPIRING"))
                .endsWith(
                        "S1: no: days from D to the package's end: 45 days; needs at most 30 days; misses by 15 days",
                        "S2: no: package term: MONTHLY; needs ANNUAL");
        assertThat(told.section("PACKAGE_EXPIRED"))
                .contains("S1: no: package's end: 2027-01-04; needs before 2026-11-20; misses by 45 days");
    }

    @Test
    void aCallSaysWhenItsTurnIs() {
        // the CRC-32 of C1 is 15 modulo 28
        town.customer("C1").complete().service("S1").bill("2026-10", "90.00");
        town.published("2026-11-11");
        Told told = Told.of(town, "C1");
        assertThat(told.section("CARE_CALL"))
                .containsExactly(
                        "CARE_CALL Monthly call: not flagged",
                        "C1: no: day of W in its period, against the customer's turn: 12 days; needs at least 16 days; misses by 4 days");
        assertThat(told.section("BIRTHDAY"))
                .contains("C1: no: days from W to the birthday: 215 days; needs at most 3 days; misses by 212 days");
    }

    @Test
    void aCaseIsToldWithItsPlaceAndPoints() {
        town.customer("C1").service("S1").bill("2026-09", "200.00").bill("2026-10", "100.00");
        town.published("2026-11-19");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1");
        assertThat(told.section("SPEND_DROP"))
                .startsWith(
                        "SPEND_DROP Spend drop: flagged",
                        "C1, key 202610, at stake 100.00",
                        "listed, open: first seen 2026-11-19, open 1 days, due 2026-11-26",
                        "severity 90 = tier 40 + band 20 + rule 30 + overdue 0",
                        "figures: before 200.00, after 100.00, percent 50.0, kind RENT, kindFall 100.00")
                .contains("ok: fall from M-1 to M: 100.00 (50.0 %); needs more than 60.00 (30 %)");
        assertThat(told.section("Work list"))
                .contains(
                        "Today, position 1 of 1 customers; 30 have a seat under Today",
                        "score 101 = highest severity 90 + further cases 10 + waiting 1");
    }

    @Test
    void arrearsThatAreNotDueAreToldAndDoNotCount() {
        town.customer("C1").service("S1").bill("2026-10", "20.00").owes("2026-10", "20.00", "2026-11-25");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1");
        assertThat(told.section("ARREARS"))
                .contains(
                        "C1: no: due before D and unpaid, without what is exempt from dunning: 0.00; needs at least 0.01;"
                                + " misses by 0.01");
        assertThat(told.section("Other rows"))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "arrears_20261120.csv:2", "outstanding 20.00", "due_date 2026-11-25", "overdue false"));
    }

    @Test
    void aRuleThatIsOffAndAnExportThatIsAbsentAreSaidSo() {
        town.customer("C1").service("S1").bill("2026-10", "20.00");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1", "rules.spend-drop.enabled=false");
        assertThat(told.section("SPEND_DROP"))
                .containsExactly("SPEND_DROP Spend drop: off (enabled: false in jobs/rules.yml)");
        assertThat(told.section("PACE_DROP"))
                .contains("PACE_DROP Slow month: not flagged, the export of charges is not there");
        assertThat(told.section("LOW_BALANCE")).element(0).asString().contains("the export of balances is not there");
    }

    @Test
    void aCaseOfARuleThatIsOffNowIsToldAsSuch() {
        town.customer("C1").service("S1").bill("2026-09", "200.00").bill("2026-10", "100.00");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1", "rules.spend-drop.enabled=false");
        assertThat(told.section("SPEND_DROP"))
                .startsWith(
                        "SPEND_DROP Spend drop: off (enabled: false in jobs/rules.yml), flagged when the night was run",
                        "C1, key 202610, at stake 100.00")
                .noneMatch(line -> line.startsWith("ok"));
        assertThat(told.text()).doesNotContain("do not fit the tables");
    }

    @Test
    void anExemptCustomerFulfilsAConditionAndHasNoCase() {
        town.customer("C1").service("S1").bill("2026-09", "200.00").bill("2026-10", "100.00");
        town.row("exemptions", "customer_id", "C1", "kind", "CONTACT", "valid_to", "2026-11-20");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1");
        assertThat(told.section("SPEND_DROP"))
                .containsExactly(
                        "SPEND_DROP Spend drop: not flagged", "C1: all conditions hold, but it is exempt from contact");
        assertThat(told.text()).contains("note: exempt from contact on D: no rule lists the customer");
        assertThat(told.section("Other rows"))
                .anySatisfy(line ->
                        assertThat(line).contains("exemptions_20261120.csv:2", "kind CONTACT", "in_force true"));
    }

    @Test
    void aCaseThatAContactClosedNamesTheContact() {
        town.customer("C1").service("S1").bill("2026-09", "200.00").bill("2026-10", "100.00");
        town.published("2026-11-19");
        town.contact("C1", "2026-11-19", "2026-11-20T10:00", "CALL", "REFUSED");
        town.published("2026-11-20");
        Told told = Told.of(town, "C1");
        String contact = "2026-11-20 10:00 CALL REFUSED, on the list of 2026-11-19";
        assertThat(told.section("SPEND_DROP")).contains("not listed: closed by " + contact);
        assertThat(told.section("Contacts")).containsExactly("Contacts", contact);
        assertThat(told.section("CARE_CALL")).contains("C1: no: a contact by CALL in the period of W: yes");
    }

    @Test
    void whoLeftLongAgoOrWasWorthLittleSaysByHowMuch() {
        town.customer("C1").service("S1").ceased("2026-08-20").bill("2026-07", "50.00");
        town.customer("C2").service("S2").ceased("2026-10-20").bill("2026-07", "29.99");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").section("WIN_BACK"))
                .contains("C1: no: last service ceased: 2026-08-20; needs on or after 2026-08-22; misses by 2 days");
        assertThat(Told.of(town, "C2").section("WIN_BACK"))
                .contains("C2: no: average of its newest months with a bill: 29.99; needs at least 30.00;"
                        + " misses by 0.01");
    }
}
