package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One customer for each result, with a case of every rule on the list of 27 December, all answered on the 28th. Cases of
 * INTRODUCE are not among them: any contact ends those, whatever its result.
 */
class ClosingsTests {
    private static final String EVERY = "ARREARS BIRTHDAY BUNDLE_LEAD CARE_CALL CARE_VISIT DISCONNECT LOW_BALANCE"
            + " MINIMUM_SPEND PACE_DROP PACKAGE_EXPIRED PACKAGE_EXPIRING PROFILE_GAP SPEND_DROP SPEND_SURGE WIN_BACK";
    private static final List<String> RESULTS =
            List.of("RESOLVED", "REFUSED", "RENEWED", "PROMISED", "CONSIDERING", "OTHER", "WRONG_NUMBER");

    private static final Town TOWN = Town.empty();
    private static final Map<String, List<AlertRecord>> LISTS = new HashMap<>();

    @BeforeAll
    static void nights() {
        // the bills of December are late, so that the months of the cases stay
        TOWN.late().loaded("2026-11");
        RESULTS.forEach(ClosingsTests::everyCase);
        List.of("no-result", "NO_ANSWER").forEach(ClosingsTests::everyCase);
        List.of("two-lists", "late-answer", "older-after").forEach(ClosingsTests::arrears);
        run("2026-12-27");
        RESULTS.forEach(result -> answered(result, "MESSAGE", result));
        answered("no-result", "MESSAGE", "");
        answered("NO_ANSWER", "NO_ANSWER", "RESOLVED");
        TOWN.contact("two-lists", "2026-12-27", "2026-12-28T09:00", "MESSAGE", "RESOLVED")
                .contact("late-answer", "2026-12-27", "2027-01-03T09:00", "MESSAGE", "RESOLVED");
        TOWN.night("2026-12-27");
        LISTS.put("2026-12-27 again", TOWN.cases(LocalDate.of(2026, 12, 27)));
        TOWN.service("two-lists").annual("2027-01-20");
        run("2026-12-28");
        TOWN.contact("two-lists", "2026-12-28", "2026-12-29T09:00", "MESSAGE", "RESOLVED")
                .contact("late-answer", "2026-12-28", "2026-12-29T09:00", "MESSAGE", "CONSIDERING")
                .contact("older-after", "2026-12-28", "2026-12-29T09:00", "MESSAGE", "CONSIDERING")
                .contact("older-after", "2026-12-27", "2026-12-28T09:00", "MESSAGE", "RESOLVED");
        List.of("2026-12-29", "2027-01-03", "2027-01-04", "2027-01-05").forEach(ClosingsTests::run);
    }

    @ParameterizedTest
    @CsvSource({
        "RESOLVED,     " + EVERY,
        "REFUSED,      " + EVERY,
        "RENEWED,      PACKAGE_EXPIRED PACKAGE_EXPIRING",
        "PROMISED,     ''",
        "CONSIDERING,  ''",
        "OTHER,        ''",
        "WRONG_NUMBER, CARE_CALL CARE_VISIT",
        "no-result,    ''",
        "NO_ANSWER,    ''"
    })
    void aResultClosesTheRulesOfItsLine(String customer, String closed) {
        assertThat(listed("2026-12-27", customer)).isEqualTo(rules(EVERY));
        Set<String> left = rules(EVERY);
        left.removeAll(rules(closed));
        assertThat(listed("2026-12-28", customer)).isEqualTo(left);
    }

    @Test
    void theListThatWasAnsweredIsNotChangedByTheAnswer() {
        assertThat(LISTS.get("2026-12-27 again")).isEqualTo(LISTS.get("2026-12-27"));
    }

    @Test
    void whatCanBeLookedAtAgainIsSilentForSevenListsAndComesBackAsRecurring() {
        for (String night : List.of("2026-12-28", "2026-12-29", "2027-01-03")) {
            assertThat(listed(night, "RESOLVED"))
                    .doesNotContain("ARREARS", "DISCONNECT", "PACKAGE_EXPIRED", "PACKAGE_EXPIRING");
        }
        assertThat(states("2027-01-04", "RESOLVED"))
                .containsEntry("ARREARS 202611", "recurring since 2026-12-27")
                .containsEntry("DISCONNECT O-RESOLVED", "recurring since 2026-12-27")
                .containsEntry("PACKAGE_EXPIRED 2026-12-10", "recurring since 2026-12-27")
                .containsEntry("PACKAGE_EXPIRING 2027-01-20", "recurring since 2026-12-27");
        assertThat(states("2027-01-05", "RESOLVED")).containsEntry("ARREARS 202611", "open since 2026-12-27");
    }

    @Test
    void silenceDoesNotBreakTheSeriesOfArrears() {
        assertThat(LISTS.getOrDefault("2027-01-04", List.of()))
                .filteredOn(each ->
                        each.getRule().equals("ARREARS") && each.getCustomerId().equals("RESOLVED"))
                .singleElement()
                .satisfies(arrears -> {
                    assertThat(arrears.getStage()).isEqualTo("NOTICE");
                    assertThat(arrears.getStageSince()).isEqualTo("2027-01-03");
                    assertThat(arrears.getFigures().data()).contains("\"since\": \"2026-12-27\"");
                });
    }

    @Test
    void anyOtherCaseIsClosedForGood() {
        for (String night : List.of("2026-12-29", "2027-01-03", "2027-01-04", "2027-01-05")) {
            assertThat(states(night, "CONSIDERING")).containsKeys("SPEND_DROP 202611", "MINIMUM_SPEND 202611");
            assertThat(states(night, "RESOLVED"))
                    .doesNotContainKeys("SPEND_DROP 202611", "MINIMUM_SPEND 202611", "BUNDLE_LEAD 2026");
        }
    }

    @Test
    void anotherPeriodIsAnotherCase() {
        assertThat(states("2027-01-04", "RESOLVED")).containsEntry("BUNDLE_LEAD 2027", "open since 2027-01-03");
    }

    @Test
    void onlyACaseThatStoodOnTheAnsweredListIsClosed() {
        assertThat(states("2026-12-28", "two-lists"))
                .containsExactly(Map.entry("PACKAGE_EXPIRING 2027-01-20", "new since 2026-12-28"));
        assertThat(states("2026-12-29", "two-lists")).isEmpty();
    }

    @Test
    void aCaseThatWasFoundButSilentOnTheAnsweredListIsNotClosedAnew() {
        assertThat(states("2027-01-04", "two-lists"))
                .containsExactly(Map.entry("ARREARS 202611", "recurring since 2026-12-27"));
        assertThat(states("2027-01-05", "two-lists"))
                .containsOnly(
                        Map.entry("ARREARS 202611", "open since 2026-12-27"),
                        Map.entry("PACKAGE_EXPIRING 2027-01-20", "recurring since 2026-12-28"));
    }

    @Test
    void anAnswerCountsFromTheDayOnWhichItWasGiven() {
        assertThat(listed("2026-12-28", "late-answer")).containsExactly("ARREARS");
        assertThat(listed("2026-12-29", "late-answer")).containsExactly("ARREARS");
        assertThat(listed("2027-01-03", "late-answer")).isEmpty();
        assertThat(listed("2027-01-05", "late-answer")).isEmpty();
    }

    @Test
    void anOlderContactThatComesInAfterANewerOneClosesAllTheSame() {
        assertThat(listed("2026-12-29", "older-after")).isEmpty();
        assertThat(listed("2027-01-03", "older-after")).isEmpty();
        assertThat(states("2027-01-04", "older-after"))
                .containsExactly(Map.entry("ARREARS 202611", "recurring since 2026-12-27"));
    }

    /** Cases of every rule; those that one customer cannot have at once are of two more. */
    private static void everyCase(String id) {
        TOWN.customer(id)
                .with("birthday", "1980-12-30")
                .service(id + "-mobile")
                .annual("2027-01-20")
                .bill("2026-10", "400.00")
                .bill("2026-11", "200.00")
                .owes("2026-11", "50.00", "2026-12-20")
                .service(id + "-fixed")
                .product("FIXED")
                .number("8888888")
                .service(id + "-broadband")
                .product("BROADBAND")
                .annual("2026-12-10")
                .service(id + "-prepaid")
                .payment("PREPAID")
                .bill("2026-10", "30.00")
                .bill("2026-11", "30.00");
        TOWN.customer(id + ":rise")
                .service(id + "-rise")
                .bill("2026-10", "10.00")
                .bill("2026-11", "20.00");
        TOWN.customer(id + ":lost")
                .service(id + "-lost")
                .ceased("2026-12-01")
                .bill("2026-10", "60.00")
                .bill("2026-11", "60.00");
        for (String service : List.of("-mobile", "-fixed", "-broadband", "-prepaid", "-rise")) {
            TOWN.row("charges", "service_id", id + service, "charged_to_date", "1.00");
        }
        TOWN.row("balances", "account_id", "A-" + id + "-prepaid", "balance", "1.00")
                .row(
                        "disconnects",
                        "order_id",
                        "O-" + id,
                        "service_id",
                        id + "-mobile",
                        "requested_at",
                        "2026-12-26 09:00",
                        "status",
                        "OPEN");
    }

    private static void arrears(String id) {
        TOWN.customer(id).service(id).owes("2026-11", "50.00", "2026-12-20");
        TOWN.row("charges", "service_id", id, "charged_to_date", "0.00");
    }

    private static void answered(String id, String method, String result) {
        for (String customer : List.of(id, id + ":rise", id + ":lost")) {
            TOWN.contact(customer, "2026-12-27", "2026-12-28T10:00", method, result);
        }
    }

    private static void run(String night) {
        TOWN.published(night);
        LISTS.put(night, TOWN.cases(LocalDate.parse(night)));
    }

    private static Set<String> listed(String night, String customer) {
        Set<String> rules = new TreeSet<>();
        states(night, customer).keySet().forEach(each -> rules.add(each.substring(0, each.indexOf(' '))));
        return rules;
    }

    /** By rule and key. */
    private static Map<String, String> states(String night, String customer) {
        Map<String, String> states = new HashMap<>();
        for (AlertRecord each : LISTS.getOrDefault(night, List.of())) {
            if ((each.getCustomerId() + ":").startsWith(customer + ":")) {
                states.put(
                        each.getRule() + " " + each.getPeriodKey(), each.getState() + " since " + each.getFirstSeen());
            }
        }
        return states;
    }

    private static Set<String> rules(String names) {
        return new TreeSet<>(Arrays.stream(names.split(" ", -1))
                .filter(name -> !name.isEmpty())
                .toList());
    }
}
