package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.text.Figures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WinBackRuleTests {
    private static final String RULE = "WIN_BACK";

    private final Town town = Town.empty();

    @Test
    void theLastServiceCeasedWithinNinetyDays() {
        left("C-91", "2026-08-21");
        left("C-90", "2026-08-22");
        left("C-today", "2026-11-20");
        left("C-tomorrow", "2026-11-21");
        left("C-oneLive", "2026-11-01").service("S-live");
        left("C-oneOpens", "2026-11-01").service("S-opens").opened("2026-12-01");
        left("C-twoLeft", "2026-08-01").service("S-left").ceased("2026-10-01").bill("2026-08", "30.00");
        left("C-nowhere", "2026-11-01");
        town.customer("C-nowhere").grid("nowhere");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getPeriodKey() + " " + found.getAtStake())
                .containsExactly("C-90 2026-08-22 3000", "C-today 2026-11-20 3000", "C-twoLeft 2026-10-01 4000");
        AlertRecord found = town.cases(RULE).get(0);
        assertThat(found.getFigures().data())
                .isEqualTo("{\"ceased\": \"2026-08-22\", \"months\": 3, \"average\": 3000}");
        assertThat(found.getCustomerId()).isEqualTo("C-90");
        assertThat(found.getGridCode()).isEqualTo("G1");
        assertThat(found.getStage()).isEmpty();
        assertThat(found.getDueOn()).isNull();
        assertThat(found.getSeverity()).isEqualTo(10);
    }

    @Test
    void theNewestThreeMonthsWithABillAreWorthThirtyYuanOrMore() {
        left("C-a", "2026-10-10", "2026-08=30.00", "2026-09=30.00", "2026-10=30.00");
        left("C-b-fenLess", "2026-10-10", "2026-08=29.99", "2026-09=29.99", "2026-10=29.99");
        left("C-c-rounded", "2026-10-10", "2026-08=29.99", "2026-09=30.00", "2026-10=30.00");
        left("C-d-roundedDown", "2026-10-10", "2026-08=29.99", "2026-09=29.99", "2026-10=30.00");
        left("C-e-gaps", "2026-10-10", "2026-01=10.00", "2026-05=30.00", "2026-08=50.00");
        left("C-f-older", "2026-10-10", "2026-06=999.00", "2026-07=1.00", "2026-08=1.00", "2026-09=1.00");
        left("C-g-one", "2026-10-10", "2026-10=30.00");
        left("C-h-two", "2026-10-10", "2026-06=29.99", "2026-09=30.00");
        left("C-i-zeros", "2026-10-10", "2026-07=500.00", "2026-08=90.00", "2026-09=0", "2026-10=0");
        town.customer("C-j-never").service("S-never").ceased("2026-10-10");
        left("C-k-refunded", "2026-10-10", "2026-08=-60.00", "2026-09=0", "2026-10=0");
        left("C-l-oneOff", "2026-10-10", "2026-10=29.99").charge("2026-10", "one_off", "500.00");
        left("C-m-yearsAgo", "2026-10-10", "2024-11=45.00");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> found.getSubject() + " " + found.getAtStake() + " " + months(found))
                .containsExactly(
                        "C-a 3000 3",
                        "C-c-rounded 3000 3",
                        "C-e-gaps 3000 3",
                        "C-g-one 3000 1",
                        "C-h-two 3000 2",
                        "C-i-zeros 3000 3",
                        "C-m-yearsAgo 4500 1");
    }

    @Test
    void billsAfterTheAnalysisMonthDoNotCount() {
        left("C1", "2026-11-10", "2026-08=30.00", "2026-09=40.00", "2026-10=50.00", "2026-11=900.00");
        town.night("2026-12-05");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(330_00);
        town.night("2026-11-20");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(40_00);
    }

    @Test
    void whenBillsAreLateTheMonthsBeforeAreTheNewest() {
        left("C1", "2026-11-10", "2026-07=31.00", "2026-08=32.00", "2026-09=33.00");
        town.late().night("2026-11-20");
        assertThat(town.onlyCase(RULE).getAtStake()).isEqualTo(32_00);
        assertThat(town.onlyCase(RULE).getPeriodKey()).isEqualTo("2026-11-10");
    }

    @Test
    void aRuleThatIsOffFindsNothing() {
        Town off = Town.with("rules.win-back.enabled=false");
        off.customer("C1").service("S1").ceased("2026-11-10").bill("2026-10", "300.00");
        off.night("2026-11-20");
        assertThat(off.cases(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "within-days=0, .within-days must be at least 1",
        "months=0, .months must be at least 1",
        "min-average=-0.01, .min-average must be 0 or more",
        "min-average=30.005, : min-average must be yuan with at most two decimals",
        "min-average=thirty, .min-average must be"
    })
    void settingsThatCannotBeRightAreRefused(String setting, String told) {
        assertThatThrownBy(() -> new WinBackRule(ShippedLines.with("rules.win-back." + setting)))
                .hasMessageContaining("rules.win-back" + told);
    }

    @Test
    void theReasonIsThatOfTheLastService() {
        left("C1", "2026-10-01")
                .because("moved")
                .service("S2")
                .ceased("2026-10-09")
                .because("price");
        left("C2", "2026-10-01");
        town.night("2026-11-20");
        assertThat(town.cases(RULE))
                .extracting(found -> Figures.of(found.getFigures().data()).word("+reason"))
                .containsExactly("price", null);
    }

    /** A customer of 30 yuan a month whose only service ceased. */
    private TownService left(String customer, String ceased) {
        return left(customer, ceased, "2026-06=30.00", "2026-07=30.00", "2026-08=30.00");
    }

    /** @param bills {@code month=yuan} each */
    private TownService left(String customer, String ceased, String... bills) {
        TownService service = town.customer(customer).service("S-" + customer).ceased(ceased);
        for (String bill : bills) {
            service.bill(bill.substring(0, 7), bill.substring(8));
        }
        return service;
    }

    private static String months(AlertRecord found) {
        return found.getFigures().data().replaceAll(".*\"months\": (\\d+).*", "$1");
    }
}
