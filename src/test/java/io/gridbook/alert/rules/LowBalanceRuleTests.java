package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.text.Figures;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LowBalanceRuleTests {
    private static final String RULE = "LOW_BALANCE";

    /** W is the 26th, the first of the last five days. */
    private static final String DAY = "2026-11-25";

    private final Town town = Town.empty();

    @Test
    void lessThanTheAverageMonthIsUsableOnTheWorkingDay() {
        prepaid("C1", "exactly").bill("2026-10", "100.00");
        balance("exactly", "100.00");
        prepaid("C1", "fenLess").bill("2026-10", "100.00");
        balance("fenLess", "99.99");
        prepaid("C1", "negative").bill("2026-10", "100.00");
        balance("negative", "-5.00");
        prepaid("C1", "past").bill("2026-10", "100.00");
        balance("past", "60.00", "", "2026-11-25");
        balance("past", "50.00", "", "2026-11-26");
        prepaid("C1", "earmarked").bill("2026-10", "100.00");
        balance("earmarked", "99.98");
        balance("earmarked", "500.00", "EARMARKED", "");
        prepaid("C1", "gift").bill("2026-10", "100.00");
        balance("gift", "99.99");
        balance("gift", "0.01", "GIFT", "");
        prepaid("C1", "unusable").bill("2026-10", "100.00");
        balance("unusable", "500.00", "EARMARKED", "");
        balance("unusable", "500.00", "", "2026-11-25");
        prepaid("C1", "free");
        balance("free", "0");
        town.night(DAY);
        assertThat(usable())
                .isEqualTo(Map.of(
                        "fenLess", 99_99L, "negative", -5_00L, "past", 50_00L, "earmarked", 99_98L, "unusable", 0L));
        AlertRecord found = town.cases(RULE).get(1);
        assertThat(found.getSubject()).isEqualTo("fenLess");
        assertThat(found.getCustomerId()).isEqualTo("C1");
        assertThat(found.getPeriodKey()).isEqualTo("202611");
        assertThat(found.getAtStake()).isEqualTo(1);
        assertThat(found.getDueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(found.getSeverity()).isEqualTo(40 + 20 + 20);
        assertThat(found.getFigures().data()).isEqualTo("{\"average\": 10000, \"balance\": 9999}");
    }

    @Test
    void onlyTheBandsOfTheSettingAreLookedAt() {
        assertThat(flaggedOf(town)).containsExactly("earmarked", "high");
        assertThat(flaggedOf(Town.with("rules.low-balance.bands=[HIGH, MID]", "rules.low-balance.earmarked=[]")))
                .containsExactly("high", "mid");
    }

    @Test
    void itIsOneCaseUntilTheYearEnds() {
        prepaid("C1", "A1").bill("2026-11", "100.00");
        balance("A1", "40.00");
        town.published("2026-12-26");
        assertThat(town.onlyCase(RULE).getPeriodKey()).isEqualTo("202612");
        town.night("2026-12-30");
        assertThat(town.onlyCase(RULE).getState()).isEqualTo("open");
        assertThat(town.onlyCase(RULE).getDueOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        town.night("2026-12-31");
        assertThat(town.cases(RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, false", // W the 25th of 30 days
        "2026-11-25, true",
        "2026-11-29, true", // W the 30th
        "2026-11-30, false", // W the 1st
        "2026-10-25, false", // W the 26th of 31 days
        "2026-10-26, true",
        "2026-10-30, true",
        "2026-10-31, false",
        "2026-02-22, false", // W the 23rd of 28 days
        "2026-02-23, true",
        "2026-02-27, true",
        "2026-02-28, false",
        "2028-02-23, false", // W the 24th of 29 days
        "2028-02-24, true",
        "2028-02-28, true",
        "2028-02-29, false",
        "2026-12-25, false",
        "2026-12-26, true",
        "2026-12-30, true", // W the last of the year
        "2026-12-31, false"
    })
    void theLastFiveDaysAreThoseOfTheWorkingDaysMonth(LocalDate day, boolean due) {
        assertThat(isDue("rules.low-balance.last-days=5", day)).isEqualTo(due);
    }

    @Test
    void lastDaysAreASetting() {
        assertThat(isDue("rules.low-balance.last-days=1", LocalDate.parse("2026-11-29")))
                .isTrue();
        assertThat(isDue("rules.low-balance.last-days=1", LocalDate.parse("2026-11-28")))
                .isFalse();
        assertThat(isDue("rules.low-balance.last-days=31", LocalDate.parse("2026-11-30")))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "last-days=0; last-days must be at least 1",
                "last-days=32; last-days must be at most 31",
                "bands=[]; bands",
                "bands=[HIGH, GOLD]; bands"
            })
    void settingsThatCannotBeRightAreRefused(String setting, String told) {
        assertThatThrownBy(() -> rule("rules.low-balance." + setting))
                .hasMessageContaining("rules.low-balance." + told);
    }

    private TownService prepaid(String customer, String account) {
        return town.customer(customer).service("S-" + account).account(account).payment("PREPAID");
    }

    private void balance(String account, String yuan) {
        balance(account, yuan, "", "");
    }

    private void balance(String account, String yuan, String type, String validTo) {
        town.row("balances", "account_id", account, "balance", yuan, "balance_type", type, "valid_to", validTo);
    }

    /** The accounts flagged and their usable balance. */
    private Map<String, Long> usable() {
        return town.cases(RULE).stream()
                .collect(Collectors.toMap(
                        AlertRecord::getSubject,
                        found -> Objects.requireNonNull(
                                Figures.of(found.getFigures().data()).number("balance"))));
    }

    /** Of a high, a middle and a mass customer, and of one with a balance of its own kind. */
    private static List<String> flaggedOf(Town town) {
        town.customer("C1").service("S1").account("high").payment("PREPAID").bill("2026-10", "60.00");
        town.customer("C2").service("S2").account("mid").payment("PREPAID").bill("2026-10", "59.99");
        town.customer("C3").service("S3").account("mass").payment("PREPAID").bill("2026-10", "29.99");
        town.customer("C4")
                .service("S4")
                .account("earmarked")
                .payment("PREPAID")
                .bill("2026-10", "90.00");
        town.row("balances", "account_id", "high", "balance", "59.99");
        town.row("balances", "account_id", "mid", "balance", "59.98");
        town.row("balances", "account_id", "mass", "balance", "0");
        town.row("balances", "account_id", "earmarked", "balance", "90.00", "balance_type", "EARMARKED");
        town.night(DAY);
        return town.cases(RULE).stream().map(AlertRecord::getSubject).toList();
    }

    private static boolean isDue(String setting, LocalDate day) {
        YearMonth month = YearMonth.from(day).minusMonths(1);
        return !rule(setting).omissions(new Night(day, month, Set.of(month))).isEmpty();
    }

    private static LowBalanceRule rule(String setting) {
        SegmentSettings segments =
                JobsFolder.read(Path.of("jobs"), List.of()).bind("rules.yml", "segment", SegmentSettings.class);
        return new LowBalanceRule(ShippedLines.with(setting), segments);
    }
}
