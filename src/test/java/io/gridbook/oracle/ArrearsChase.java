package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Overdue arrears of one customer: how much, how old, and which stage of chasing has come. */
record ArrearsChase(
        LocalDate day, OracleSettings settings, OracleCalendar calendar, History history, BundleStops bundles) {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    Finding find(Customer customer, List<ArrearsRecord> overdue) {
        YearMonth oldest = overdue.stream()
                .map(ArrearsRecord::month)
                .min(YearMonth::compareTo)
                .orElseThrow();
        long sum = overdue.stream().mapToLong(ArrearsRecord::outstanding).sum();
        long age = ChronoUnit.MONTHS.between(oldest, YearMonth.from(day));
        LocalDate since = history.arrearsSince(customer.id(), day);
        String stage = stage(age, since);
        LocalDate due = calendar.plus(history.stageSince(customer.id(), stage, day), dueDays(stage));
        Map<String, Object> figures = new TreeMap<>();
        figures.put("outstanding", sum);
        figures.put("oldest", oldest.toString());
        figures.put(
                "months", overdue.stream().map(ArrearsRecord::month).distinct().count());
        figures.put("age", age);
        figures.put("since", since.toString());
        figures.put("stops", bundles.stopping(overdue));
        CaseKey key = new CaseKey("ARREARS", customer.id(), oldest.format(KEY));
        return new Finding(key, customer, stage, sum, settings.get(Setting.ARREARS_WEIGHT), due, figures);
    }

    private String stage(long age, LocalDate since) {
        if (age >= settings.get(Setting.VISIT_AGE)) {
            return "VISIT";
        }
        return ChronoUnit.DAYS.between(since, day) >= settings.get(Setting.NOTICE_AFTER_DAYS) ? "NOTICE" : "PHONE";
    }

    private long dueDays(String stage) {
        return settings.get(Setting.valueOf(stage + "_DUE_DAYS"));
    }
}
