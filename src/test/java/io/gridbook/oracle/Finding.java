package io.gridbook.oracle;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rule found on a night; without a due day of its own it is due working days after it was first seen. */
record Finding(
        CaseKey key,
        Customer customer,
        String stage,
        @Nullable Long stake,
        long weight,
        @Nullable LocalDate due,
        Map<String, Object> figures) {}
