package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.store.schema.tables.records.WorklistRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Customers that differ in what their manager did about the list of 10 November, mostly on the 11th. */
class RestsTests {
    private static final Town TOWN = Town.empty();
    private static final Map<String, List<WorklistRecord>> LISTS = new TreeMap<>();

    @BeforeAll
    static void nights() {
        for (String id : List.of(
                "rests",
                "new-case",
                "promise",
                "no-day",
                "no-answer",
                "no-result",
                "older-after",
                "late-older",
                "two-on-a-day",
                "unasked")) {
            drop(id);
        }
        TOWN.customer("stage").service("stage").annual("2026-11-21");
        drop("fewer").owes("2026-10", "50.00", "2026-11-01");
        run("2026-11-09");
        run("2026-11-10");
        List.of("rests", "new-case", "stage", "fewer", "older-after", "late-older")
                .forEach(id -> on11("CALL", id, "CONSIDERING", null));
        on11("CALL", "promise", "PROMISED", "2026-11-14");
        on11("CALL", "no-day", "PROMISED", null);
        on11("NO_ANSWER", "no-answer", "CONSIDERING", null);
        on11("MESSAGE", "no-result", "", null);
        on11("VISIT", "two-on-a-day", "PROMISED", "2026-11-11");
        TOWN.promise("older-after", "2026-11-09", "2026-11-10T18:00", "CALL", "PROMISED", "2026-11-11")
                .promise("late-older", "2026-11-09", "2026-11-12T10:00", "CALL", "PROMISED", "2026-11-30")
                .contact("two-on-a-day", "2026-11-09", "2026-11-11T09:00", "CALL", "OTHER");
        TOWN.service("new-case").owes("2026-10", "50.00", "2026-11-12");
        run("2026-11-11");
        TOWN.service("fewer").stillOwes("2026-10", "0");
        List.of("2026-11-12", "2026-11-13", "2026-11-14", "2026-11-17", "2026-11-18")
                .forEach(RestsTests::run);
    }

    @Test
    void aCustomerRestsOnSevenListsAfterAContact() {
        assertThat(resting("2026-11-10")).isEmpty();
        for (String night : List.of("2026-11-11", "2026-11-12", "2026-11-13", "2026-11-14", "2026-11-17")) {
            assertThat(resting(night)).containsEntry("rests", "2026-11-18");
        }
        assertThat(resting("2026-11-18")).doesNotContainKey("rests");
    }

    @Test
    void aContactWithoutAResultGivesRestAndAnAttemptDoesNot() {
        assertThat(resting("2026-11-17"))
                .containsKeys("no-result", "no-day")
                .doesNotContainKeys("no-answer", "unasked");
        assertThat(resting("2026-11-11")).doesNotContainKeys("no-answer", "unasked");
    }

    @Test
    void aNewCaseEndsTheRest() {
        assertThat(resting("2026-11-12")).containsKey("new-case");
        assertThat(resting("2026-11-13")).doesNotContainKey("new-case");
        assertThat(resting("2026-11-17")).doesNotContainKey("new-case");
    }

    @Test
    void aCaseThatReachesAnotherStageEndsTheRest() {
        assertThat(resting("2026-11-13")).containsKey("stage");
        assertThat(resting("2026-11-14")).doesNotContainKey("stage");
    }

    @Test
    void aCaseThatIsGoneDoesNot() {
        assertThat(cases("2026-11-11", "fewer")).isEqualTo(2);
        assertThat(cases("2026-11-12", "fewer")).isEqualTo(1);
        assertThat(resting("2026-11-12")).containsKey("fewer");
        assertThat(resting("2026-11-17")).containsKey("fewer");
    }

    @Test
    void aPromiseEndsTheRestOnItsWorkingDay() {
        assertThat(resting("2026-11-12")).containsKey("promise");
        assertThat(promises("2026-11-12")).doesNotContainKey("promise");
        assertThat(resting("2026-11-13")).doesNotContainKey("promise");
        assertThat(promises("2026-11-13")).containsEntry("promise", "2026-11-14");
        assertThat(promises("2026-11-18"))
                .containsEntry("promise", "2026-11-14")
                .doesNotContainKey("no-day");
    }

    @Test
    void anOlderContactThatComesInAfterANewerOneIsNotTheLast() {
        assertThat(promises("2026-11-11")).doesNotContainKey("older-after");
        assertThat(resting("2026-11-17")).containsEntry("older-after", "2026-11-18");
    }

    @Test
    void anOlderListThatIsAnsweredLaterIs() {
        assertThat(resting("2026-11-11")).containsEntry("late-older", "2026-11-18");
        assertThat(resting("2026-11-12")).containsEntry("late-older", "2026-11-19");
        assertThat(resting("2026-11-18")).containsOnlyKeys("late-older");
    }

    @Test
    void ofTwoContactsThatANightLearnsTogetherTheLaterCounts() {
        assertThat(promises("2026-11-11")).containsOnlyKeys("two-on-a-day");
    }

    @Test
    void whoRestsIsNeverUnderTodayThoughSeatsAreFree() {
        LISTS.forEach((night, list) -> assertThat(list)
                .as(night)
                .allMatch(each -> each.getToday() == (each.getRestsUntil() == null))
                .isSortedAccordingTo((one, other) -> other.getToday().compareTo(one.getToday())));
        assertThat(LISTS.get("2026-11-12")).filteredOn(each -> !each.getToday()).hasSize(9);
    }

    @Test
    void aPromiseThatIsDueHasTheFirstSeat() {
        assertThat(LISTS.get("2026-11-18"))
                .extracting(WorklistRecord::getCustomerId)
                .startsWith("promise", "two-on-a-day");
    }

    private static TownService drop(String id) {
        return TOWN.customer(id).service(id).bill("2026-09", "20.00").bill("2026-10", "10.00");
    }

    private static void on11(String method, String id, String result, @Nullable String promisedOn) {
        TOWN.promise(id, "2026-11-10", "2026-11-11T10:00", method, result, promisedOn);
    }

    private static void run(String night) {
        TOWN.published(night);
        LISTS.put(night, TOWN.list(LocalDate.parse(night)));
    }

    /** Until when they rest, by customer. */
    private static Map<String, String> resting(String night) {
        Map<String, String> until = new TreeMap<>();
        list(night).stream()
                .filter(each -> each.getRestsUntil() != null)
                .forEach(each ->
                        until.put(each.getCustomerId(), each.getRestsUntil().toString()));
        return until;
    }

    private static Map<String, String> promises(String night) {
        Map<String, String> due = new TreeMap<>();
        list(night).stream()
                .filter(each -> each.getPromisedOn() != null)
                .forEach(each ->
                        due.put(each.getCustomerId(), each.getPromisedOn().toString()));
        return due;
    }

    private static int cases(String night, String customer) {
        return list(night).stream()
                .filter(each -> each.getCustomerId().equals(customer))
                .mapToInt(WorklistRecord::getCases)
                .sum();
    }

    private static List<WorklistRecord> list(String night) {
        return LISTS.getOrDefault(night, List.of());
    }
}
