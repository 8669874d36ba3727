package io.gridbook.oracle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Consumer;

/** Charges of this month that stay behind the pace of the analysis month. */
record PaceDrops(NightData night, ChargesToDate charges) implements Rule {

    private static final DateTimeFormatter KEY = DateTimeFormatter.ofPattern("uuuuMM");

    @Override
    public void find(Customer customer, Consumer<Finding> found) {
        String band = night.band(customer);
        boolean judged = band.equals("HIGH") || band.equals("MID");
        long spend = night.bills().spend(customer, night.month());
        long day = night.day().getDayOfMonth();
        if (!judged || spend <= 0 || day < night.get(Setting.PACE_FROM_DAY) || !charges.cover()) {
            return;
        }
        long charged = charges.of(customer);
        long days = night.day().lengthOfMonth();
        if (100 * charged * days < night.get(Setting.PACE_PERCENT) * spend * day) {
            long expected = Money.divide(spend * day, days);
            Map<String, Object> figures = Map.of(
                    "charged",
                    charged,
                    "expected",
                    expected,
                    "percent",
                    Money.divide(1000 * charged * days, spend * day),
                    "day",
                    day);
            found.accept(finding(customer, expected - charged, figures));
        }
    }

    private Finding finding(Customer customer, long stake, Map<String, Object> figures) {
        String month = YearMonth.from(night.day()).format(KEY);
        Due due = Due.workingDays(night.get(Setting.PACE_DUE_DAYS));
        CaseKey key = new CaseKey("PACE_DROP", customer.id(), month);
        return new Finding(key, customer, "", stake, night.get(Setting.PACE_WEIGHT), due, figures);
    }
}
