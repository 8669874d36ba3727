package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Usable money on the accounts of each customer: neither earmarked nor past its last day on the working day. */
record Balances(Map<String, Map<String, Long>> usableByCustomer) {

    private static final Set<String> EARMARKED = Set.of("EARMARKED", "专款");

    static Balances read(ExportReader reader, NightData night, Owners owners) {
        Map<String, Map<String, Long>> usable = new HashMap<>();
        for (TypedRow row : reader.rowsIfThere(
                        OptionalSchemas.BALANCES, night.snapshot().period())
                .orElse(List.of())) {
            String account = row.text("account_id");
            Customer owner = owners.of(account, null);
            if (owner != null) {
                usable.computeIfAbsent(owner.id(), any -> new HashMap<>())
                        .merge(account, usable(row, night.workingDay()), Long::sum);
            }
        }
        return new Balances(usable);
    }

    /** By account; one without a row is not there. */
    Map<String, Long> of(Customer customer) {
        return usableByCustomer.getOrDefault(customer.id(), Map.of());
    }

    private static long usable(TypedRow row, LocalDate workingDay) {
        LocalDate end = row.dateOrNull("valid_to");
        boolean past = end != null && end.isBefore(workingDay);
        return past || EARMARKED.contains(row.text("balance_type")) ? 0 : row.money("balance");
    }
}
