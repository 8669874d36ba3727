package io.gridbook.oracle;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the live services that stop when a service of their bundle, or its account, is in arrears. */
final class BundleStops {

    private final Map<String, Long> liveOfBundle = new HashMap<>();
    private final Map<String, Set<String>> bundlesOfService = new HashMap<>();
    private final Map<String, Set<String>> bundlesOfAccount = new HashMap<>();

    BundleStops(Snapshot snapshot) {
        for (ServiceRecord service : snapshot.services().values()) {
            String bundle = service.bundle();
            if (bundle != null) {
                bundlesOfService.put(service.id(), Set.of(bundle));
                bundlesOfAccount
                        .computeIfAbsent(service.accountId(), any -> new HashSet<>())
                        .add(bundle);
                liveOfBundle.merge(bundle, service.liveOn(snapshot.day()) ? 1L : 0L, Long::sum);
            }
        }
    }

    long stopping(List<ArrearsRecord> unpaid) {
        return unpaid.stream()
                .flatMap(row -> bundles(row).stream())
                .distinct()
                .mapToLong(bundle -> liveOfBundle.getOrDefault(bundle, 0L))
                .sum();
    }

    private Set<String> bundles(ArrearsRecord row) {
        return row.serviceId() == null
                ? bundlesOfAccount.getOrDefault(row.accountId(), Set.of())
                : bundlesOfService.getOrDefault(row.serviceId(), Set.of());
    }
}
