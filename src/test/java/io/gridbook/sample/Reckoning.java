package io.gridbook.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The rules' figures of one day, read off the files row by row; what the invented cases are measured with. */
final class Reckoning {
    static final List<String> KINDS = List.of(
            "SPEND_DROP",
            "SPEND_SURGE",
            "PACKAGE_EXPIRING 7",
            "PACKAGE_EXPIRING 15",
            "PACKAGE_EXPIRING 30",
            "PACKAGE_EXPIRED THIS_MONTH",
            "PACKAGE_EXPIRED LAST_MONTH",
            "ARREARS PHONE",
            "ARREARS VISIT");

    final Map<String, Person> people = new TreeMap<>();
    private final DropOnDisk drop;
    private final LocalDate date;
    private final Map<String, Person> byService = new HashMap<>();
    private final Map<String, Person> byAccount = new HashMap<>();

    Reckoning(DropOnDisk drop, LocalDate date) {
        this.drop = drop;
        this.date = date;
        String day = date.toString().replace("-", "");
        Map<String, Person> byRecord = merge(day);
        drop.rows("services", day).stream()
                .sorted(Comparator.comparing(row -> row.get("service_id")))
                .forEach(row -> subscribe(row, byRecord));
        for (int back = 0; back < 13; back++) {
            bill(back);
        }
        drop.rows("arrears", day).forEach(this::owe);
    }

    /** Customers in base for M of one area, in the order in which tiers are drawn. */
    List<Person> ranking(String area) {
        LocalDate last = month(0).atEndOfMonth();
        return people.values().stream()
                .filter(person -> person.area.equals(area) && person.liveOn(last))
                .sorted(Comparator.comparingLong(this::arpu)
                        .thenComparingLong(person -> person.sum(12))
                        .reversed()
                        .thenComparing(Person::firstOpened)
                        .thenComparing(person -> person.id))
                .toList();
    }

    long arpu(Person person) {
        int months = 0;
        for (int back = 0; back < 3; back++) {
            months += person.firstOpened().isAfter(month(back).atEndOfMonth()) ? 0 : 1;
        }
        return BigDecimal.valueOf(person.sum(3))
                .divide(BigDecimal.valueOf(Math.max(1, months)), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Rule and stage of every case of a customer, such as {@code ARREARS VISIT}; NOTICE needs a week of nights. */
    List<String> cases(Person person) {
        List<String> found = new ArrayList<>();
        if (!person.liveOn(date)) {
            return found;
        }
        long before = person.spend[1];
        long change = person.spend[0] - before;
        boolean compared = before > 0 && person.liveOn(month(1).atEndOfMonth());
        if (compared && -100 * change > 30 * before) {
            found.add("SPEND_DROP");
        }
        if (compared && 100 * change > 30 * before && change >= 1000 && arpu(person) < 6000) {
            found.add("SPEND_SURGE");
        }
        person.services.forEach(service -> packages(service, found));
        if (person.owed > 0 && person.oldest != null) {
            boolean visit = !person.oldest.plusMonths(3).isAfter(YearMonth.from(date));
            found.add(visit ? "ARREARS VISIT" : "ARREARS PHONE");
        }
        return found;
    }

    private void packages(Row service, List<String> found) {
        if (!service.get("package_term").equals("ANNUAL") || !Person.live(service, date)) {
            return;
        }
        LocalDate end = LocalDate.parse(service.get("package_end"));
        String next = service.get("next_package_start");
        boolean renewed = !next.isEmpty() && !LocalDate.parse(next).isAfter(end.plusDays(1));
        if (!end.isBefore(date) && !end.isAfter(date.plusDays(30)) && !renewed) {
            long days = end.toEpochDay() - date.toEpochDay();
            found.add("PACKAGE_EXPIRING " + (days <= 7 ? 7 : days <= 15 ? 15 : 30));
        }
        if (end.isBefore(date) && !end.isBefore(month(0).atDay(1)) && next.isEmpty()) {
            found.add("PACKAGE_EXPIRED " + (YearMonth.from(end).equals(month(0)) ? "LAST_MONTH" : "THIS_MONTH"));
        }
    }

    private YearMonth month(int back) {
        return YearMonth.from(date).minusMonths(back + 1L);
    }

    private Map<String, Person> merge(String day) {
        Map<String, String> areas = drop.rows("grids", day).stream()
                .collect(Collectors.toMap(row -> row.get("grid_code"), row -> row.get("area_code")));
        Map<String, Person> byRecord = new HashMap<>();
        Map<String, Person> byCertificate = new HashMap<>();
        drop.rows("customers", day).stream()
                .filter(row -> areas.containsKey(row.get("grid_code")))
                .sorted(Comparator.comparing(row -> row.get("customer_id")))
                .forEach(row -> {
                    String area = areas.getOrDefault(row.get("grid_code"), "");
                    Person own = new Person(row, area);
                    Person person = byCertificate.computeIfAbsent(area + certificate(row), key -> own);
                    byRecord.put(own.id, person);
                    people.put(person.id, person);
                });
        return byRecord;
    }

    private static String certificate(Row row) {
        String number = Normalizer.normalize(row.get("id_number"), Normalizer.Form.NFKC)
                .strip()
                .toUpperCase(Locale.ROOT);
        boolean placeholder = number.length() < 6 || number.chars().distinct().count() == 1;
        return placeholder ? row.get("customer_id") : row.get("id_type") + " " + number;
    }

    private void subscribe(Row service, Map<String, Person> byRecord) {
        Person person = byRecord.get(service.get("customer_id"));
        if (person != null) {
            person.services.add(service);
            byService.put(service.get("service_id"), person);
            byAccount.putIfAbsent(service.get("account_id"), person);
        }
    }

    private void bill(int back) {
        for (Row row : drop.rows("bills", month(back).toString().replace("-", ""))) {
            Person person = byService.get(row.get("service_id"));
            if (person != null) {
                person.spend[back] += Fen.of(row, "total") - Fen.of(row, "one_off");
            }
        }
    }

    private void owe(Row row) {
        String service = row.get("service_id");
        Person person = service.isEmpty() ? byAccount.get(row.get("account_id")) : byService.get(service);
        if (person != null && LocalDate.parse(row.get("due_date")).isBefore(date)) {
            String month = row.get("bill_month");
            person.owe(YearMonth.parse(month.substring(0, 4) + "-" + month.substring(4)), Fen.of(row, "outstanding"));
        }
    }
}
