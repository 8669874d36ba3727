package io.gridbook.oracle;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule found on a night. */
record Finding(
        CaseKey key,
        Customer customer,
        String stage,
        @Nullable Long stake,
        long weight,
        Due due,
        Map<String, Object> figures) {

    /** The case as it was when its customer, or what it is about, had another id. */
    CaseKey as(String customerId) {
        return key.subject().equals(customer.id()) ? new CaseKey(key.rule(), customerId, key.period()) : key;
    }
}
