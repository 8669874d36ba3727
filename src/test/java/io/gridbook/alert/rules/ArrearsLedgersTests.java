package io.gridbook.alert.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.store.schema.tables.records.AlertRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Three bills, paid whole or by halves in every order: a customer for each, all in one town, on every other night in
 * September and October. "BBA" pays the bill of August by halves, then that of July.
 */
class ArrearsLedgersTests {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final int NIGHTS = 31;
    /** Halves are paid before every fifth night, whole bills before every tenth. */
    private static final int PAUSE = 5;

    private static final BigDecimal WHOLE = new BigDecimal("60.00");
    private static final BigDecimal HALF = new BigDecimal("30.00");
    private static final Map<Character, YearMonth> BILLS =
            Map.of('A', YearMonth.of(2026, 7), 'B', YearMonth.of(2026, 8), 'C', YearMonth.of(2026, 9));

    private static final Town TOWN = Town.empty();
    private static final Map<String, Ledger> LEDGERS = new TreeMap<>();
    private static final Map<LocalDate, Map<String, String>> RECKONED = new TreeMap<>();
    private static final Map<LocalDate, Map<String, String>> FOUND = new TreeMap<>();

    @BeforeAll
    static void nights() {
        orders("", Map.of('A', 1, 'B', 1, 'C', 1)).forEach(ArrearsLedgersTests::open);
        orders("", Map.of('A', 2, 'B', 2, 'C', 2)).forEach(ArrearsLedgersTests::open);
        for (int n = 0; n < NIGHTS; n++) {
            LocalDate day = FIRST.plusDays(2L * n);
            for (String order : LEDGERS.keySet()) {
                pay(order, n);
            }
            TOWN.published(day.toString());
            Map<String, String> reckoned = new TreeMap<>();
            LEDGERS.forEach((order, ledger) -> ledger.night(day).ifPresent(line -> reckoned.put(order, line)));
            RECKONED.put(day, reckoned);
            FOUND.put(day, found());
        }
    }

    @Test
    void everyOrderOfPaymentsIsReckonedAlike() {
        assertThat(LEDGERS).hasSize(6 + 90);
        RECKONED.forEach((day, reckoned) -> assertThat(FOUND).as("%s", day).containsEntry(day, reckoned));
    }

    @Test
    void noStageIsSkippedOrComesAgainUntilTheOldestMonthIsPaid() {
        assertThat(stages(2, 8).values())
                .contains("NOTICE", "PHONE NOTICE", "PHONE NOTICE VISIT")
                .allMatch(stages -> stages.matches("PHONE( NOTICE( VISIT)?)?|NOTICE( VISIT)?|VISIT"));
    }

    @Test
    void payingTheOldestMonthNeverTakesASeriesBackToThePhone() {
        assertThat(stages(2).values())
                .contains("PHONE NOTICE", "PHONE NOTICE VISIT", "PHONE NOTICE VISIT NOTICE")
                .noneMatch(stages -> stages.indexOf("PHONE") > 0);
    }

    /** The stages that followed one another, by customer and words of its line: 2 the series, 8 the oldest month. */
    private static Map<String, String> stages(int... words) {
        Map<String, String> stages = new TreeMap<>();
        FOUND.values()
                .forEach(night -> night.forEach((order, line) -> {
                    List<String> said = List.of(line.replace(",", "").split(" ", -1));
                    String of = order + " "
                            + IntStream.of(words).mapToObj(said::get).toList();
                    stages.merge(of, said.get(0), (seen, now) -> seen.endsWith(now) ? seen : seen + " " + now);
                }));
        return stages;
    }

    private static void open(String order) {
        Ledger ledger = new Ledger();
        TOWN.customer(order).service(order);
        bill(ledger, order, 'A', LocalDate.of(2026, 8, 25));
        bill(ledger, order, 'B', LocalDate.of(2026, 9, 14));
        bill(ledger, order, 'C', LocalDate.of(2026, 10, 14));
        LEDGERS.put(order, ledger);
    }

    private static void bill(Ledger ledger, String order, char bill, LocalDate due) {
        ledger.bill(month(bill), WHOLE, due);
        TOWN.service(order).owes(month(bill).toString(), WHOLE.toString(), due.toString());
    }

    private static void pay(String order, int night) {
        boolean halves = order.length() > BILLS.size();
        int pause = halves ? PAUSE : 2 * PAUSE;
        int payment = (night + 1) / pause - 1;
        if ((night + 1) % pause == 0 && payment >= 0 && payment < order.length()) {
            YearMonth month = month(order.charAt(payment));
            BigDecimal left = Objects.requireNonNull(LEDGERS.get(order)).pay(month, halves ? HALF : WHOLE);
            TOWN.service(order).stillOwes(month.toString(), left.toString());
        }
    }

    /** The cases of the night as a ledger tells them, by customer. */
    private static Map<String, String> found() {
        Map<String, String> found = new TreeMap<>();
        for (AlertRecord each : TOWN.cases("ARREARS")) {
            YearMonth oldest = YearMonth.parse(each.getPeriodKey(), DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT));
            found.put(
                    each.getCustomerId(),
                    "%s since %s, stage since %s, due %s, %s owes %s"
                            .formatted(
                                    each.getStage(),
                                    each.getFigures().data().replaceAll(".*\"since\": \"([^\"]+)\".*", "$1"),
                                    each.getStageSince(),
                                    each.getDueOn(),
                                    oldest,
                                    BigDecimal.valueOf(each.getAtStake(), 2)));
        }
        return found;
    }

    private static YearMonth month(char bill) {
        return BILLS.getOrDefault(bill, YearMonth.of(1, 1));
    }

    /** Every order of so many payments of each bill. */
    private static List<String> orders(String paid, Map<Character, Integer> left) {
        if (left.values().stream().allMatch(times -> times == 0)) {
            return List.of(paid);
        }
        List<String> orders = new ArrayList<>();
        new TreeMap<>(left).forEach((bill, times) -> {
            if (times > 0) {
                Map<Character, Integer> rest = new TreeMap<>(left);
                rest.put(bill, times - 1);
                orders.addAll(orders(paid + bill, rest));
            }
        });
        return orders;
    }
}
