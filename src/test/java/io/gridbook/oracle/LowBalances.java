package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Prepaid accounts whose balance does not last an average month, when the month ends. */
record LowBalances(NightData night, Balances balances, Map<String, List<ServiceRecord>> accounts) implements Rule {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    static LowBalances read(ExportReader reader, NightData night, Owners owners) {
        return new LowBalances(
                night,
                Balances.read(reader, night, owners),
                night.snapshot().services().values().stream().collect(groupingBy(ServiceRecord::accountId)));
    }

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        LocalDate workingDay = night.workingDay();
        int left = workingDay.lengthOfMonth() - workingDay.getDayOfMonth();
        if (left < night.get(Setting.LOW_BALANCE_LAST_DAYS) && night.highBand(customer)) {
            balances.of(customer).forEach((account, usable) -> judge(customer, account, usable, found));
        }
    }

    private void judge(Customer customer, String account, long usable, Consumer<Finding> found) {
        List<ServiceRecord> services = accounts.getOrDefault(account, List.of());
        long average = new WindowAverage(night.bills(), night.month(), night.settings()).of(services);
        if (prepaid(services) && usable < average) {
            YearMonth month = YearMonth.from(night.workingDay());
            CaseKey key = new CaseKey("LOW_BALANCE", account, month.format(KEY));
            long weight = night.get(Setting.LOW_BALANCE_WEIGHT);
            Map<String, Object> figures = Map.of("balance", usable, "average", average);
            found.accept(
                    new Finding(key, customer, "", average - usable, weight, Due.on(month.atEndOfMonth()), figures));
        }
    }

    private boolean prepaid(List<ServiceRecord> services) {
        List<ServiceRecord> live =
                services.stream().filter(service -> service.liveOn(night.day())).toList();
        return !live.isEmpty() && live.stream().allMatch(service -> "PREPAID".equals(service.payment()));
    }
}
