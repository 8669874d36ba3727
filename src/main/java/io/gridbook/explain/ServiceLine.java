package io.gridbook.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A service of the customer in the snapshot of D; money in yuan. */
record ServiceLine(
        String serviceId,
        @Nullable String recordId,
        String accountId,
        String product,
        String status,
        @Nullable String payment,
        LocalDate openedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable String packageName,
        @Nullable String packageTerm,
        @Nullable LocalDate packageStart,
        @Nullable LocalDate packageEnd,
        @Nullable BigDecimal packageFee,
        @Nullable LocalDate nextPackageStart,
        @Nullable String bundleId,
        @Nullable Origin origin) {}
