package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinimumSpendRuleTests {
    private static final String RULE = "MINIMUM_SPEND";

    private final Town town = Town.empty();

    @Test
    void gradeAIsFlaggedBelowThreeHundredYuanAndGradeBBelowOneHundred() {
        landline("S-a", "888-6666").bill("2026-10", "300.00");
        landline("S-aFenLess", "0755-8886666").bill("2026-10", "299.99");
        landline("S-aNoBill", "5512345").charge("2026-10", "one_off", "500.00");
        landline("S-aRefunded", "5512345").bill("2026-10", "-5.00");
        landline("S-b", "8880666").bill("2026-10", "100.00");
        landline("S-bFenLess", "5554321").bill("2026-10", "99.99");
        landline("S-c", "5551122");
        landline("S-d", "5551357");
        landline("S-short", "666666");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getStage() + " " + found.getAtStake())
                .containsExactly("S-aFenLess A 1", "S-aNoBill A 30000", "S-aRefunded A 30500", "S-bFenLess B 1");
        AlertRecord found = town.cases(RULE).get(0);
        assertThat(found.getCustomerId()).isEqualTo("C1");
        assertThat(found.getPeriodKey()).isEqualTo("202610");
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(found.getFigures().data())
                .isEqualTo("{\"spend\": 29999, \"number\": \"0755-8886666\", \"minimum\": 30000}");
        assertThat(town.cases(RULE)).extracting(AlertRecord::getSeverity).containsOnly(40 + 20 + 15);
    }

    @Test
    void onlyLandlinesThatWereThereOnEveryDayOfTheMonthAndStillAreCount() {
        landline("S-first", "8886666").opened("2026-10-01");
        landline("S-second", "8886666").opened("2026-10-02");
        landline("S-lastDay", "8886666").ceased("2026-10-31");
        landline("S-dayAfter", "8886666").ceased("2026-11-01");
        landline("S-today", "8886666").ceased("2026-11-20");
        landline("S-tomorrow", "8886666").ceased("2026-11-21");
        landline("S-mobile", "8886666").product("4G");
        landline("S-broadband", "8886666").product("BROADBAND");
        landline("S-unknown", "8886666").ownedBy("nobody");
        town.customer("C2")
                .grid("nowhere")
                .service("S-nowhere")
                .product("FIXED")
                .number("8886666");
        town.night("2026-11-20");
        assertThat(town.cases(RULE)).extracting(AlertRecord::getSubject).containsExactly("S-first", "S-tomorrow");
    }

    @Test
    void whenBillsAreLateTheOlderMonthIsLookedAt() {
        landline("S-first", "8886666").opened("2026-09-01").bill("2026-09", "120.00");
        landline("S-second", "8886666").opened("2026-09-02");
        town.late().night("2026-11-20");
        assertThat(town.onlyCase(RULE).getSubject()).isEqualTo("S-first");
        assertThat(town.onlyCase(RULE).getPeriodKey()).isEqualTo("202609");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(180_00);
    }

    @Test
    void anotherMonthIsAnotherCase() {
        landline("S1", "8886666").bill("2026-10", "120.00");
        town.published("2026-11-29");
        town.night("2026-12-01");
        assertThat(town.onlyCase(RULE).getPeriodKey()).isEqualTo("202611");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(300_00);
        assertThat(town.onlyCase(RULE).getState()).isEqualTo("new");
    }

    @ParameterizedTest
    @CsvSource({
        "grade-a=300.001, : grade-a must be yuan with at most two decimals",
        "grade-b=0.005, : grade-b must be yuan with at most two decimals",
        "grade-b=-1, .grade-b must be 0 or more",
        "due-working-days=-1, .due-working-days must be at least 0"
    })
    void settingsThatCannotBeRightAreRefused(String setting, String told) {
        assertThatThrownBy(() -> new MinimumSpendRule(ShippedLines.with("rules.minimum-spend." + setting)))
                .hasMessageContaining("rules.minimum-spend" + told);
    }

    private TownService landline(String service, String number) {
        return town.customer("C1").service(service).product("FIXED").number(number);
    }
}
