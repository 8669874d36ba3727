package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Overdue arrears of one customer: how much, how old, and which stage of chasing has come. */
record ArrearsChase(NightData night, Map<String, List<ArrearsRecord>> overdue, BundleStops bundles) implements Rule {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        List<ArrearsRecord> rows = overdue.get(customer.id());
        if (rows != null) {
            found.accept(finding(customer, rows));
        }
    }

    private Finding finding(Customer customer, List<ArrearsRecord> rows) {
        YearMonth oldest = rows.stream()
                .map(ArrearsRecord::month)
                .min(YearMonth::compareTo)
                .orElseThrow();
        long sum = rows.stream().mapToLong(ArrearsRecord::outstanding).sum();
        long age = ChronoUnit.MONTHS.between(oldest, YearMonth.from(night.day()));
        LocalDate since = night.history().arrearsSince(customer.id(), night.day());
        String stage = stage(age, since);
        LocalDate stageSince = night.history().stageSince(customer.id(), stage, night.day());
        LocalDate due = night.calendar().plus(stageSince, dueDays(stage));
        Map<String, Object> figures = new TreeMap<>();
        figures.put("outstanding", sum);
        figures.put("oldest", oldest.toString());
        figures.put("months", rows.stream().map(ArrearsRecord::month).distinct().count());
        figures.put("age", age);
        figures.put("since", since.toString());
        figures.put("stops", bundles.stopping(rows));
        CaseKey key = new CaseKey("ARREARS", customer.id(), oldest.format(KEY));
        return new Finding(key, customer, stage, sum, night.get(Setting.ARREARS_WEIGHT), Due.on(due), figures);
    }

    private String stage(long age, LocalDate since) {
        if (age >= night.get(Setting.VISIT_AGE)) {
            return "VISIT";
        }
        return ChronoUnit.DAYS.between(since, night.day()) >= night.get(Setting.NOTICE_AFTER_DAYS) ? "NOTICE" : "PHONE";
    }

    private long dueDays(String stage) {
        return night.get(Setting.valueOf(stage + "_DUE_DAYS"));
    }
}
