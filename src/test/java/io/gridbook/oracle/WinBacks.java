package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Customers that left lately and were worth having back. */
record WinBacks(NightData night) implements Rule {

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        List<ServiceRecord> services = customer.services();
        if (services.isEmpty() || !services.stream().allMatch(service -> service.ceasedBy(night.day()))) {
            return;
        }
        LocalDate ceased = services.stream()
                .map(service -> Objects.requireNonNull(service.ceasedOn()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (!ceased.isBefore(night.day().minusDays(night.get(Setting.WIN_BACK_DAYS)))) {
            judge(customer, ceased, found);
        }
    }

    private void judge(Customer customer, LocalDate ceased, Consumer<Finding> found) {
        List<YearMonth> billed = night.bills().loadedUpTo(night.month()).stream()
                .filter(month -> night.bills().billed(customer.services(), month))
                .limit(night.get(Setting.WIN_BACK_MONTHS))
                .toList();
        if (billed.isEmpty()) {
            return;
        }
        long sum = billed.stream()
                .mapToLong(month -> night.bills().spend(customer, month))
                .sum();
        long average = Money.divide(sum, billed.size());
        if (average >= night.get(Setting.WIN_BACK_AVERAGE)) {
            CaseKey key = new CaseKey("WIN_BACK", customer.id(), ceased.toString());
            Map<String, Object> figures =
                    Map.of("ceased", ceased.toString(), "average", average, "months", (long) billed.size());
            long weight = night.get(Setting.WIN_BACK_WEIGHT);
            found.accept(new Finding(key, customer, "", average, weight, Due.never(), figures));
        }
    }
}
