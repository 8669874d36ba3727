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
        Map<String, Object> figures) {}
