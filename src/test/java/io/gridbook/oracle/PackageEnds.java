package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Annual packages of live services that end soon, or have ended and were not renewed. */
record PackageEnds(LocalDate day, OracleSettings settings) implements Rule {

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        for (ServiceRecord service : customer.services()) {
            LocalDate end = service.terms().end();
            if (end != null && service.liveOn(day) && service.terms().annual()) {
                judge(customer, service, end, found);
            }
        }
    }

    private void judge(Customer customer, ServiceRecord service, LocalDate end, Consumer<Finding> found) {
        LocalDate next = service.terms().nextStart();
        if (end.isBefore(day)) {
            YearMonth lastMonth = YearMonth.from(day).minusMonths(1);
            if (!end.isBefore(lastMonth.atDay(1)) && next == null) {
                String stage = YearMonth.from(end).equals(lastMonth) ? "LAST_MONTH" : "THIS_MONTH";
                LocalDate due = YearMonth.from(day.plusDays(1)).atEndOfMonth();
                found.accept(finding("PACKAGE_EXPIRED", customer, service, end, stage, Setting.EXPIRED_WEIGHT, due));
            }
            return;
        }
        if (next == null || next.isAfter(end.plusDays(1))) {
            expiring(customer, service, end, found);
        }
    }

    private void expiring(Customer customer, ServiceRecord service, LocalDate end, Consumer<Finding> found) {
        long left = ChronoUnit.DAYS.between(day, end);
        if (left <= settings.get(Setting.EXPIRING_DAYS)) {
            Setting stage = left <= settings.get(Setting.EXPIRING_FIRST_DAYS)
                    ? Setting.EXPIRING_FIRST_DAYS
                    : left <= settings.get(Setting.EXPIRING_SECOND_DAYS)
                            ? Setting.EXPIRING_SECOND_DAYS
                            : Setting.EXPIRING_DAYS;
            String name = Long.toString(settings.get(stage));
            Setting weight = Setting.valueOf(stage.name().replace("_DAYS", "_WEIGHT"));
            found.accept(finding("PACKAGE_EXPIRING", customer, service, end, name, weight, end));
        }
    }

    private Finding finding(
            String rule,
            Customer customer,
            ServiceRecord service,
            LocalDate end,
            String stage,
            Setting weight,
            LocalDate due) {
        CaseKey key = new CaseKey(rule, service.id(), end.toString());
        Long fee = service.terms().fee();
        return new Finding(key, customer, stage, fee, settings.get(weight), Due.on(due), figures(service, end));
    }

    private Map<String, Object> figures(ServiceRecord service, LocalDate end) {
        Map<String, Object> figures = new TreeMap<>();
        figures.put("product", service.product());
        figures.put("number", service.number());
        figures.put("end", end.toString());
        figures.put("days", Math.abs(ChronoUnit.DAYS.between(day, end)));
        putKnown(figures, "package", service.terms().name());
        putKnown(figures, "fee", service.terms().fee());
        putKnown(figures, "convertsTo", service.terms().convertsTo());
        return figures;
    }

    private static void putKnown(Map<String, Object> figures, String name, @Nullable Object value) {
        if (value != null) {
            figures.put(name, value);
        }
    }
}
