package io.gridbook.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a service was billed for a month, in yuan; spend is the total without one-off charges. */
record BillLine(
        String serviceId,
        BigDecimal total,
        BigDecimal oneOff,
        BigDecimal spend,
        @Nullable Origin origin) {}
