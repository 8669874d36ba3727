package io.gridbook.explain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** What a manager did about the customer, as the night knows it. */
record ContactLine(
        LocalDate listDay,
        LocalDate businessDate,
        LocalDateTime contactedAt,
        String method,
        @Nullable String result,
        @Nullable LocalDate promisedOn) {}
