package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.Town;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.store.schema.tables.records.WorklistRecord;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Sixty business dates of five customers. C1 pays arrears bit by bit; the package of C2 expires and is renewed late; C3
 * spends less, twice; C4 wants to leave; C5 promises to pay and does so late. 21 September never runs, 10 October runs late,
 * and 20 October runs again, without what C5 owes.
 */
class SixtyNightsTests {
    /**
     * Worked out by hand: a line for each case that is another than on the published night before, but for its days. Sums
     * and points: C1, C2 and C5 have no spend, so no tier and band MASS, 0; C3 is HIGH and MID, 50; C4 MID and MASS, 20.
     */
    private static final String STORY = """
            09-01 C1 ARREARS 202607 PHONE new 0 due 2026-09-04 sev 30 stake 100.00
            09-01 C2 PACKAGE_EXPIRING 2026-09-20 30 new 0 due 2026-09-20 sev 10 stake 720.00
            09-01 C3 SPEND_DROP 202608 - new 0 due 2026-09-08 sev 80 stake 20.00
            09-02 C1 ARREARS 202607 PHONE open 1 due 2026-09-04 sev 30 stake 100.00
            09-02 C2 PACKAGE_EXPIRING 2026-09-20 30 open 1 due 2026-09-20 sev 10 stake 720.00
            09-02 C3 SPEND_DROP 202608 - open 1 due 2026-09-08 sev 80 stake 20.00
            09-04 C1 ARREARS 202607 PHONE open 3 due 2026-09-04 sev 40 stake 100.00
            09-05 C2 PACKAGE_EXPIRING 2026-09-20 15 open 4 due 2026-09-20 sev 15 stake 720.00
            09-08 C1 ARREARS 202607 NOTICE open 7 due 2026-09-17 sev 30 stake 100.00
            09-08 C3 SPEND_DROP 202608 - open 7 due 2026-09-08 sev 90 stake 20.00
            09-10 C1 ARREARS 202607 NOTICE open 9 due 2026-09-17 sev 30 stake 60.00
            09-10 C3 SPEND_DROP 202608 gone
            09-10 C4 DISCONNECT O4 - new 0 due 2026-09-11 01:30 sev 60 stake 20.00
            09-11 C4 DISCONNECT O4 - open 1 due 2026-09-14 23:59 sev 60 stake 20.00
            09-12 C4 DISCONNECT O4 gone
            09-13 C2 PACKAGE_EXPIRING 2026-09-20 7 open 12 due 2026-09-20 sev 25 stake 720.00
            09-17 C1 ARREARS 202607 NOTICE open 16 due 2026-09-17 sev 40 stake 60.00
            09-17 C2 PACKAGE_EXPIRING 2026-09-20 gone
            09-19 C4 DISCONNECT O4 - recurring 9 due 2026-09-14 23:59 sev 60 stake 20.00
            09-20 C4 DISCONNECT O4 - open 10 due 2026-09-14 23:59 sev 60 stake 20.00
            09-22 C1 ARREARS 202607 NOTICE open 21 due 2026-09-17 sev 40 stake 110.00
            09-22 C2 PACKAGE_EXPIRED 2026-09-20 THIS_MONTH new 0 due 2026-09-30 sev 30 stake 720.00
            09-23 C2 PACKAGE_EXPIRED 2026-09-20 THIS_MONTH open 1 due 2026-09-30 sev 30 stake 720.00
            09-23 C4 DISCONNECT O4 gone
            09-30 C2 PACKAGE_EXPIRED 2026-09-20 THIS_MONTH open 8 due 2026-10-31 sev 30 stake 720.00
            10-01 C1 ARREARS 202607 VISIT open 30 due 2026-10-10 sev 30 stake 110.00
            10-01 C2 PACKAGE_EXPIRED 2026-09-20 LAST_MONTH open 9 due 2026-10-31 sev 30 stake 720.00
            10-01 C3 SPEND_DROP 202609 - new 0 due 2026-10-13 sev 80 stake 15.00
            10-02 C3 SPEND_DROP 202609 - open 1 due 2026-10-13 sev 80 stake 15.00
            10-06 C2 PACKAGE_EXPIRED 2026-09-20 gone
            10-09 C1 ARREARS 202607 VISIT open 38 due 2026-10-10 sev 30 stake 110.00 rests
            10-11 C5 ARREARS 202609 PHONE new 0 due 2026-10-14 sev 30 stake 40.00
            10-12 C5 ARREARS 202609 PHONE open 1 due 2026-10-14 sev 30 stake 40.00
            10-10 C5 ARREARS 202609 PHONE new 0 due 2026-10-14 sev 30 stake 40.00
            10-13 C2 PACKAGE_EXPIRED 2026-09-20 LAST_MONTH recurring 21 due 2026-10-31 sev 30 stake 720.00
            10-13 C3 SPEND_DROP 202609 - open 12 due 2026-10-13 sev 90 stake 15.00
            10-13 C5 ARREARS 202609 PHONE open 3 due 2026-10-14 sev 30 stake 40.00 rests
            10-14 C1 ARREARS 202607 gone
            10-14 C1 ARREARS 202608 NOTICE new 0 due 2026-10-23 sev 30 stake 50.00
            10-14 C2 PACKAGE_EXPIRED 2026-09-20 LAST_MONTH open 22 due 2026-10-31 sev 30 stake 720.00
            10-15 C1 ARREARS 202608 NOTICE open 1 due 2026-10-23 sev 30 stake 50.00
            10-15 C2 PACKAGE_EXPIRED 2026-09-20 gone
            10-15 C5 ARREARS 202609 PHONE open 5 due 2026-10-14 sev 30 stake 40.00 promised
            10-17 C5 ARREARS 202609 NOTICE open 7 due 2026-10-27 sev 30 stake 40.00 promised
            10-19 C3 SPEND_DROP 202609 - open 18 due 2026-10-13 sev 80 stake 15.00 rests
            10-20 C1 ARREARS 202608 NOTICE open 6 due 2026-10-23 sev 30 stake 20.00
            10-20 C1 ARREARS 202608 NOTICE open 6 due 2026-10-23 sev 30 stake 20.00
            10-20 C5 ARREARS 202609 gone
            10-22 C5 ARREARS 202609 PHONE open 12 due 2026-10-27 sev 30 stake 40.00 promised
            10-23 C1 ARREARS 202608 NOTICE open 9 due 2026-10-23 sev 40 stake 20.00
            10-26 C3 SPEND_DROP 202609 - open 25 due 2026-10-13 sev 80 stake 15.00
            10-27 C1 ARREARS 202608 gone
            10-27 C5 ARREARS 202609 gone
            10-29 C1 ARREARS 202609 PHONE new 0 due 2026-11-03 sev 30 stake 70.00
            10-30 C1 ARREARS 202609 PHONE open 1 due 2026-11-03 sev 30 stake 70.00
            """;

    private static final Set<String> NOT_RUN = Set.of("2026-09-21", "2026-10-10");

    private final Town town = Town.empty();
    private final NavigableMap<LocalDate, Map<String, Line>> nights = new TreeMap<>();
    private final List<String> told = new ArrayList<>();

    /** What a list says of a case, but for its days. */
    private record Line(AlertRecord found, String rest) {
        private boolean same(Line other) {
            return text("").equals(other.text(""));
        }

        private String text(Object days) {
            return "%s %s %s due %s sev %d stake %d.%02d%s"
                    .formatted(
                            found.getStage().isEmpty() ? "-" : found.getStage(),
                            found.getState(),
                            days,
                            due(),
                            found.getSeverity(),
                            found.getAtStake() / 100,
                            found.getAtStake() % 100,
                            rest);
        }

        private String due() {
            return found.getDueAt() == null
                    ? found.getDueOn().toString()
                    : DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm").format(found.getDueAt());
        }
    }

    @Test
    void sixtyNightsAreTheOnesWorkedOutByHand() {
        begin();
        for (LocalDate day = LocalDate.of(2026, 9, 1);
                day.isBefore(LocalDate.of(2026, 10, 31));
                day = day.plusDays(1)) {
            happen(day.toString());
            if (!NOT_RUN.contains(day.toString())) {
                run(day.toString());
            }
            switch (day.toString()) {
                case "2026-10-12" -> run("2026-10-10");
                case "2026-10-21" -> {
                    town.service("S5").stillOwes("2026-09", "0");
                    run("2026-10-20");
                    town.service("S5").owes("2026-09", "40.00", "2026-10-09");
                }
                default -> {}
            }
        }
        assertThat(String.join("\n", told) + "\n").isEqualTo(STORY);
    }

    private void begin() {
        town.customer("C1")
                .service("S1")
                .owes("2026-07", "100.00", "2026-08-31")
                .owes("2026-08", "50.00", "2026-09-20");
        town.customer("C2").service("S2").annual("2026-09-20");
        town.customer("C3").service("S3").bill("2026-07", "50.00").bill("2026-08", "30.00");
        town.customer("C4").service("S4").bill("2026-07", "20.00").bill("2026-08", "20.00");
        town.customer("C5").service("S5");
    }

    /** What is in the exports, or known of contacts, from a day on. */
    private void happen(String day) {
        switch (day) {
            case "2026-09-10" -> {
                town.service("S1").stillOwes("2026-07", "60.00");
                town.contact("C3", "2026-09-09", "2026-09-10T11:00", "CALL", "REFUSED");
                order("OPEN");
            }
            case "2026-09-12" -> town.contact("C4", "2026-09-11", "2026-09-12T09:00", "VISIT", "REFUSED");
            case "2026-09-17" -> town.contact("C2", "2026-09-16", "2026-09-17T10:00", "CALL", "RENEWED");
            case "2026-09-23" -> order("RETAINED");
            case "2026-10-01" -> {
                town.service("S3").bill("2026-09", "15.00");
                town.service("S4").bill("2026-09", "20.00");
                town.service("S5").owes("2026-09", "40.00", "2026-10-09");
            }
            case "2026-10-06" -> town.contact("C2", "2026-10-05", "2026-10-06T10:00", "CALL", "RENEWED");
            case "2026-10-09" -> town.contact("C1", "2026-10-08", "2026-10-09T15:00", "VISIT", "CONSIDERING");
            case "2026-10-13" -> town.promise("C5", "2026-10-12", "2026-10-13T10:00", "CALL", "PROMISED", "2026-10-16");
            case "2026-10-14" -> town.service("S1").stillOwes("2026-07", "0");
            case "2026-10-15" -> town.service("S2").nextPackage("2026-10-15");
            case "2026-10-19" -> town.contact("C3", "2026-10-18", "2026-10-19T10:00", "CALL", "OTHER");
            case "2026-10-20" -> town.service("S1").stillOwes("2026-08", "20.00");
            case "2026-10-27" -> {
                town.service("S1").stillOwes("2026-08", "0").owes("2026-09", "70.00", "2026-10-28");
                town.service("S5").stillOwes("2026-09", "0");
            }
            default -> {}
        }
    }

    private void order(String status) {
        town.clear("disconnects")
                .row(
                        "disconnects",
                        "order_id",
                        "O4",
                        "service_id",
                        "S4",
                        "requested_at",
                        "2026-09-10 21:30",
                        "status",
                        status);
    }

    /** Publishes a night and tells what is different from the published night before. */
    private void run(String day) {
        Night night = town.published(day);
        town.check(night);
        Map<String, String> rests = town.list(night.day()).stream()
                .collect(Collectors.toMap(WorklistRecord::getCustomerId, SixtyNightsTests::rest));
        Map<String, Line> now = new TreeMap<>();
        for (AlertRecord each : town.cases(night.day())) {
            now.put(
                    each.getCustomerId() + " " + each.getRule() + " " + each.getPeriodKey(),
                    new Line(each, Objects.requireNonNull(rests.get(each.getCustomerId()))));
        }
        var before = nights.lowerEntry(night.day());
        tell(day.substring(5), before == null ? Map.of() : before.getValue(), now);
        nights.put(night.day(), now);
    }

    private void tell(String day, Map<String, Line> before, Map<String, Line> now) {
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        for (String each : all) {
            Line was = before.get(each);
            Line is = now.get(each);
            if (is == null) {
                told.add(day + " " + each + " gone");
            } else if (was == null || !is.same(was)) {
                told.add(day + " " + each + " " + is.text(is.found().getDaysOpen()));
            }
        }
    }

    private static String rest(WorklistRecord customer) {
        if (customer.getPromisedOn() != null) {
            return " promised";
        }
        return customer.getRestsUntil() == null ? "" : " rests";
    }
}
