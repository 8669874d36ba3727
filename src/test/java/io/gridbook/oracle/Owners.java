package io.gridbook.oracle;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the customer that money belongs to: that of its service, else of its account. */
final class Owners {

    private final Snapshot snapshot;
    private final Map<String, ServiceRecord> smallestOfAccount = new HashMap<>();

    Owners(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (ServiceRecord service : snapshot.services().values()) {
            if (snapshot.records().containsKey(service.customerId())) {
                smallestOfAccount.merge(service.accountId(), service, Owners::smaller);
            }
        }
    }

    @Nullable
    Customer of(String accountId, @Nullable String serviceId) {
        return of(
                serviceId == null
                        ? smallestOfAccount.get(accountId)
                        : snapshot.services().get(serviceId));
    }

    @Nullable
    Customer of(@Nullable ServiceRecord service) {
        return service == null ? null : snapshot.customerOfRecord().get(service.customerId());
    }

    private static ServiceRecord smaller(ServiceRecord one, ServiceRecord other) {
        return CodePoints.ORDER.compare(one.id(), other.id()) < 0 ? one : other;
    }
}
