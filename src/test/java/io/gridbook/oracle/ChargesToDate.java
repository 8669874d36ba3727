package io.gridbook.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What services were charged from the first of the month to the day.
 *
 * @param cover whether so many live services of known customers have a row that the rest may count as nothing
 */
record ChargesToDate(Map<String, Long> byService, boolean cover) {

    static ChargesToDate read(ExportReader reader, NightData night) {
        Snapshot snapshot = night.snapshot();
        Map<String, Long> charges = new HashMap<>();
        for (TypedRow row :
                reader.rowsIfThere(OptionalSchemas.CHARGES, snapshot.period()).orElse(List.of())) {
            charges.put(row.text("service_id"), row.money("charged_to_date"));
        }
        List<String> live = snapshot.customers().stream()
                .flatMap(customer -> customer.live(snapshot.day()).stream())
                .map(ServiceRecord::id)
                .toList();
        long covered = live.stream().filter(charges::containsKey).count();
        boolean cover = covered > 0 && 100 * covered >= night.get(Setting.PACE_COVERAGE) * live.size();
        return new ChargesToDate(charges, cover);
    }

    long of(Customer customer) {
        return customer.services().stream()
                .mapToLong(service -> byService.getOrDefault(service.id(), 0L))
                .sum();
    }
}
