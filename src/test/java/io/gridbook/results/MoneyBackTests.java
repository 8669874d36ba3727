package io.gridbook.results;

import static io.gridbook.store.schema.Tables.DERIVATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gridbook.Town;
import io.gridbook.TownService;
import io.gridbook.segment.Night;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Customers with a case each on the list of 10 November, which the manager answered on the 11th; every customer has a grid
 * and a manager of its own, so that the money of each can be told apart. Read on 12 December, 31 days later.
 */
class MoneyBackTests {
    private static final Town TOWN = Town.empty();
    private static final ResultSettings SETTINGS = new ResultSettings(7, 5, 60);

    private static final Set<YearMonth> OCTOBER = Set.of(YearMonth.of(2026, 9), YearMonth.of(2026, 10));

    private static Night night = new Night(LocalDate.MIN, YearMonth.of(2026, 10), OCTOBER);

    @BeforeAll
    static void fiveNights() {
        List.of("whole", "part", "none", "day-30", "day-31", "before", "twice", "attempt", "exempt")
                .forEach(MoneyBackTests::owing);
        List.of("next", "another", "cheaper", "monthly", "renewed-before").forEach(MoneyBackTests::ending);
        List.of("less", "more", "lower", "later").forEach(MoneyBackTests::fallen);
        TOWN.customer("exempt").service("exempt-2").owes("2026-09", "30.00", "2026-10-20");
        TOWN.row("exemptions", "account_id", "A-exempt-2", "kind", "DUNNING");
        TOWN.published("2026-11-10");
        List.of(
                        "whole", "part", "none", "day-30", "day-31", "next", "another", "cheaper", "monthly", "less",
                        "more", "lower", "exempt")
                .forEach(each -> contact(each, "2026-11-10", "2026-11-11"));
        contact("later", "2026-11-10", "2026-11-30");
        contact("before", "2026-11-10", "2026-11-12");
        contact("renewed-before", "2026-11-10", "2026-11-12");
        contact("twice", "2026-11-10", "2026-11-11");
        TOWN.contact("attempt", "2026-11-10", "2026-11-11T10:00", "NO_ANSWER", "");
        TOWN.service("before").stillOwes("2026-09", "0");
        TOWN.service("renewed-before").nextPackage("2026-11-21");
        TOWN.published("2026-11-11");
        TOWN.manager("G-twice", "another manager");
        TOWN.service("twice").stillOwes("2026-09", "60.00");
        TOWN.published("2026-11-12");
        contact("twice", "2026-11-12", "2026-11-13");
        TOWN.service("whole").stillOwes("2026-09", "0");
        TOWN.service("attempt").stillOwes("2026-09", "0");
        TOWN.service("part").stillOwes("2026-09", "60.00");
        TOWN.service("day-30").stillOwes("2026-09", "0");
        TOWN.service("twice").stillOwes("2026-09", "0");
        TOWN.service("exempt-2").stillOwes("2026-09", "0");
        TOWN.service("next").nextPackage("2026-11-21");
        TOWN.service("another").annual("2027-11-20").fee("1200.00");
        TOWN.service("cheaper").annual("2027-11-20").fee("600.00");
        TOWN.service("monthly").term("MONTHLY", "2027-11-20");
        TOWN.service("less").bill("2026-11", "90.00");
        TOWN.service("more").bill("2026-11", "300.00");
        TOWN.service("lower").bill("2026-11", "20.00");
        TOWN.service("later").bill("2026-11", "50.00");
        TOWN.published("2026-12-11");
        TOWN.service("day-31").stillOwes("2026-09", "0");
        night = TOWN.published("2026-12-12");
    }

    @ParameterizedTest
    @CsvSource({
        "whole, ARREARS, 100.00",
        "part, ARREARS, 40.00",
        "none, ARREARS, 0.00",
        "day-30, ARREARS, 100.00",
        "day-31, ARREARS, 0.00",
        "before, ARREARS, 0.00",
        "exempt, ARREARS, 0.00",
        "next, PACKAGE_EXPIRING, 720.00",
        "another, PACKAGE_EXPIRING, 720.00",
        "cheaper, PACKAGE_EXPIRING, 600.00",
        "monthly, PACKAGE_EXPIRING, 0.00",
        "renewed-before, PACKAGE_EXPIRING, 0.00",
        "less, SPEND_DROP, 40.00",
        "more, SPEND_DROP, 50.00",
        "lower, SPEND_DROP, 0.00",
        "later, SPEND_DROP, 0.00"
    })
    void whatCameBackAfterAContact(String customer, String rule, String yuan) {
        assertThat(of("M" + "G-" + customer)).singleElement().satisfies(money -> {
            assertThat(money.rule()).isEqualTo(rule);
            assertThat(money.contacts()).isEqualTo(1);
            assertThat(money.back()).isEqualTo(fen(yuan));
            assertThat(money.successes()).isEqualTo(yuan.equals("0.00") ? 0 : 1);
            assertThat(money.open() + money.unknown()).isZero();
        });
    }

    @Test
    void moneyGoesToTheLastContactBeforeIt() {
        assertThat(of("MG-twice")).extracting(MoneyBack::back).containsExactly(4000L);
        assertThat(of("another manager")).extracting(MoneyBack::back).containsExactly(6000L);
    }

    @Test
    void anAttemptBringsNothing() {
        assertThat(of("MG-attempt")).isEmpty();
    }

    @Test
    void moneyStillMayComeWhileTheThirtyDaysLast() {
        List<MoneyBack> money = read(
                TOWN.dsl(), new Night(LocalDate.of(2026, 11, 12), night.month().minusMonths(1), OCTOBER));
        assertThat(of(money, "MG-whole"))
                .extracting(MoneyBack::back, MoneyBack::open)
                .containsExactly(tuple(0L, 1L));
        assertThat(of(money, "MG-twice"))
                .extracting(MoneyBack::back, MoneyBack::open)
                .containsExactly(tuple(4000L, 1L));
        assertThat(of(money, "MG-less"))
                .extracting(MoneyBack::back, MoneyBack::open)
                .containsExactly(tuple(null, 1L));
    }

    @Test
    void whatIsNotKeptAnyMoreIsUnknown() {
        List<MoneyBack> money = TOWN.dsl().transactionResult(configuration -> {
            DSLContext tx = configuration.dsl();
            LocalDate kept = LocalDate.of(2026, 11, 12);
            tx.deleteFrom(DERIVATION).where(DERIVATION.PERIOD.lt(kept)).execute();
            List<MoneyBack> read = read(tx, night);
            tx.execute("ROLLBACK AND CHAIN");
            return read;
        });
        assertThat(of(money, "MG-whole"))
                .extracting(MoneyBack::back, MoneyBack::unknown)
                .containsExactly(tuple(null, 1L));
    }

    private static void owing(String customer) {
        service(customer).owes("2026-09", "100.00", "2026-10-20");
    }

    private static void ending(String customer) {
        service(customer).annual("2026-11-20");
    }

    private static void fallen(String customer) {
        service(customer).bill("2026-09", "100.00").bill("2026-10", "50.00");
    }

    private static TownService service(String customer) {
        TOWN.grid("G-" + customer, "A1");
        return TOWN.customer(customer).grid("G-" + customer).service(customer);
    }

    private static void contact(String customer, String list, String day) {
        TOWN.contact(customer, list, day + "T10:00", "CALL", "CONSIDERING");
    }

    private static List<MoneyBack> of(String manager) {
        return of(read(TOWN.dsl(), night), manager);
    }

    private static List<MoneyBack> read(DSLContext dsl, Night when) {
        return new ResultsReader(dsl, SETTINGS).of(when).money();
    }

    private static List<MoneyBack> of(List<MoneyBack> all, String manager) {
        return all.stream()
                .filter(money -> Objects.equals(money.keeper().code(), manager))
                .toList();
    }

    private static long fen(String yuan) {
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
}
