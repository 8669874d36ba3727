package io.gridbook.oracle;

import java.time.YearMonth;
import java.util.List;

/** Average monthly spend of some services over the window of months that ends with the analysis month. */
record WindowAverage(Bills bills, YearMonth month, OracleSettings settings) {

    long of(List<ServiceRecord> services) {
        long sum = 0;
        long months = 0;
        for (int back = 0; back < settings.get(Setting.WINDOW_MONTHS); back++) {
            YearMonth one = month.minusMonths(back);
            sum += bills.spend(services, one);
            boolean opened = !Customer.firstOpened(services).isAfter(one.atEndOfMonth());
            months += bills.has(one) && opened ? 1 : 0;
        }
        return Money.divide(sum, Math.max(1, months));
    }
}
