package io.gridbook.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a tier ends in an area.
 *
 * @param exact so many percent of the customers, before it is rounded up to places
 * @param amount average monthly spend in the last of these places; absent where there is no place
 */
record Cut(
        String tier,
        int percent,
        BigDecimal exact,
        int places,
        @Nullable BigDecimal amount) {}
