package io.gridbook;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.gridbook.oracle.OracleNight;
import io.gridbook.text.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.DSLContext;

/**
 * What a night came to, as lines.
 *
 * @param segments the lines of segments.csv
 * @param alerts the lines of alerts.csv without the column reason
 * @param figures the figures of each case
 * @param seats grid, position, customer, and whether it stands under Today
 */
record NightOutcome(List<String> segments, List<String> alerts, List<String> figures, List<String> seats) {
    private static final int REASON_COLUMN = 13;
    private static final int SHOWN = 5;

    static NightOutcome of(OracleNight night) {
        return new NightOutcome(
                night.segmentLines(),
                night.alertLines(),
                night.cases().stream()
                        .map(one -> figures(one.rule(), one.subject(), one.periodKey(), one.figures()))
                        .toList(),
                night.seats().stream()
                        .map(seat -> seat(seat.grid(), seat.position(), seat.customerId(), seat.today()))
                        .toList());
    }

    static NightOutcome of(DSLContext dsl, LocalDate day, Path set) throws IOException {
        return new NightOutcome(
                Files.readAllLines(set.resolve("data/segments.csv")),
                Files.readAllLines(set.resolve("data/alerts.csv")).stream()
                        .map(NightOutcome::withoutReason)
                        .toList(),
                dsl.select(ALERT.RULE, ALERT.SUBJECT, ALERT.PERIOD_KEY, ALERT.FIGURES)
                        .from(ALERT)
                        .where(ALERT.DAY.eq(day))
                        .orderBy(ALERT.RULE.collate("C"), ALERT.SUBJECT, ALERT.PERIOD_KEY)
                        .fetch(row -> figures(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                Figures.of(row.value4().data()).values())),
                dsl.select(WORKLIST.GRID_CODE, WORKLIST.POSITION, WORKLIST.CUSTOMER_ID, WORKLIST.TODAY)
                        .from(WORKLIST)
                        .where(WORKLIST.DAY.eq(day))
                        .orderBy(WORKLIST.GRID_CODE, WORKLIST.POSITION)
                        .fetch(row -> seat(row.value1(), row.value2(), row.value3(), row.value4())));
    }

    void agreesWith(NightOutcome oracle) {
        same("segments.csv", segments, oracle.segments);
        same("alerts.csv", alerts, oracle.alerts);
        same("figures", figures, oracle.figures);
        same("seats", seats, oracle.seats);
    }

    private static void same(String what, List<String> production, List<String> oracle) {
        Set<String> extra = without(production, oracle);
        Set<String> missing = without(oracle, production);
        if (!extra.isEmpty() || !missing.isEmpty()) {
            fail(
                    "%s: %d lines only of production, %d only of the oracle; the first:%nproduction%n%s%noracle%n%s",
                    what, extra.size(), missing.size(), first(extra), first(missing));
        }
        assertThat(production).as(what + " in order").isEqualTo(oracle);
    }

    private static Set<String> without(List<String> lines, List<String> others) {
        Set<String> known = Set.copyOf(others);
        Set<String> left = new LinkedHashSet<>();
        lines.stream().filter(line -> !known.contains(line)).forEach(left::add);
        return left;
    }

    private static String first(Set<String> lines) {
        return String.join("\n", lines.stream().sorted().limit(SHOWN).toList());
    }

    private static String withoutReason(String line) {
        List<String> fields = new ArrayList<>(List.of(line.split(",", -1)));
        assertThat(fields.remove(REASON_COLUMN)).isIn("reason", Street.REASON);
        return String.join(",", fields);
    }

    private static String figures(String rule, String subject, String key, Map<String, Object> figures) {
        Map<String, Object> stated = new TreeMap<>(figures);
        // what only the sheet of a kind shows is no figure of the reason
        stated.keySet().removeIf(name -> name.startsWith("+"));
        return String.join(" ", rule, subject, key, stated.toString());
    }

    private static String seat(String grid, int position, String customer, boolean today) {
        return grid + " " + position + " " + customer + (today ? " today" : " backlog");
    }
}
