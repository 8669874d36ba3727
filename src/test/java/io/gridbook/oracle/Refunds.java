package io.gridbook.oracle;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was paid back to each customer by the adjustments of a month. */
record Refunds(Map<String, Long> byCustomer) {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    static Refunds read(ExportReader reader, YearMonth month, Owners owners) {
        Map<String, Long> refunds = new HashMap<>();
        for (TypedRow row : reader.rowsIfThere(OptionalSchemas.ADJUSTMENTS, month.format(MONTH))
                .orElse(List.of())) {
            Customer owner = owners.of(row.text("account_id"), row.textOrNull("service_id"));
            if (owner != null && row.money("amount") < 0) {
                refunds.merge(owner.id(), -row.money("amount"), Long::sum);
            }
        }
        return new Refunds(refunds);
    }

    long of(Customer customer) {
        return byCustomer.getOrDefault(customer.id(), 0L);
    }
}
