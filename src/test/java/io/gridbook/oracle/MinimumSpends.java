package io.gridbook.oracle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Fine numbers that were not billed what their grade asks for. */
record MinimumSpends(NightData night) implements Rule {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        for (ServiceRecord service : customer.live(night.day())) {
            String grade = service.product().equals("FIXED") ? NumberGrade.of(service.number()) : "";
            if (allMonth(service, night.month()) && (grade.equals("A") || grade.equals("B"))) {
                judge(customer, service, grade, found);
            }
        }
    }

    private void judge(Customer customer, ServiceRecord service, String grade, Consumer<Finding> found) {
        long minimum = night.get(Setting.valueOf("MINIMUM_SPEND_" + grade));
        long spend = night.bills().spend(List.of(service), night.month());
        if (spend < minimum) {
            CaseKey key =
                    new CaseKey("MINIMUM_SPEND", service.id(), night.month().format(KEY));
            Map<String, Object> figures = Map.of("number", service.number(), "minimum", minimum, "spend", spend);
            long weight = night.get(Setting.MINIMUM_SPEND_WEIGHT);
            Due due = Due.workingDays(night.get(Setting.MINIMUM_SPEND_DUE_DAYS));
            found.accept(new Finding(key, customer, grade, minimum - spend, weight, due, figures));
        }
    }

    private static boolean allMonth(ServiceRecord service, YearMonth month) {
        return service.liveOn(month.atDay(1)) && service.liveOn(month.atEndOfMonth());
    }
}
