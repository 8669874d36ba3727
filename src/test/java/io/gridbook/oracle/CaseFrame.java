package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What stands beside every case of a customer: the night, its tier and band if it has them, and its spend. */
record CaseFrame(
        LocalDate day,
        YearMonth month,
        String tier,
        String band,
        @Nullable Long spendM1,
        long spendM) {

    static CaseFrame of(
            Customer customer, @Nullable OracleSegment segment, LocalDate day, YearMonth month, Bills bills) {
        YearMonth before = month.minusMonths(1);
        return new CaseFrame(
                day,
                month,
                segment == null ? "" : segment.tier(),
                segment == null ? "" : segment.band(),
                bills.has(before) ? (Long) bills.spend(customer, before) : null,
                bills.spend(customer, month));
    }

    String changePercent() {
        if (spendM1 == null || spendM1 <= 0) {
            return "";
        }
        return Money.decimal(Money.divide(1000 * (spendM - spendM1), spendM1), 1);
    }
}
