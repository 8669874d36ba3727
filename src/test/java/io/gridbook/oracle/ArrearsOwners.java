package io.gridbook.oracle;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the customer that an unpaid bill belongs to. */
final class ArrearsOwners {

    private final Snapshot snapshot;
    private final Map<String, ServiceRecord> smallestOfAccount = new HashMap<>();

    ArrearsOwners(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (ServiceRecord service : snapshot.services().values()) {
            if (snapshot.records().containsKey(service.customerId())) {
                smallestOfAccount.merge(service.accountId(), service, ArrearsOwners::smaller);
            }
        }
    }

    @Nullable
    Customer of(ArrearsRecord row) {
        ServiceRecord service = row.serviceId() == null
                ? smallestOfAccount.get(row.accountId())
                : snapshot.services().get(row.serviceId());
        return service == null ? null : snapshot.customerOfRecord().get(service.customerId());
    }

    private static ServiceRecord smaller(ServiceRecord one, ServiceRecord other) {
        return CodePoints.ORDER.compare(one.id(), other.id()) < 0 ? one : other;
    }
}
