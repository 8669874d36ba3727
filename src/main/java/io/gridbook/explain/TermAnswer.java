package io.gridbook.explain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the customer stands to one condition of a rule: money in yuan, dates and words as they are.
 *
 * @param missesBy how far what is there is from what is needed; absent where it holds, or where there is no such figure
 * @param percent the figure as a share, where it is one
 */
record TermAnswer(
        String condition,
        boolean holds,
        @Nullable Object there,
        String sign,
        @Nullable Object needed,
        @Nullable Object missesBy,
        String unit,
        @Nullable BigDecimal percent,
        @Nullable Integer percentNeeded) {}
