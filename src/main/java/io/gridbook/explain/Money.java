package io.gridbook.explain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Fen as yuan with two decimals, and what comes of dividing them. */
final class Money {
    private static final int DECIMALS = 4;

    private Money() {}

    static BigDecimal yuan(long fen) {
        return BigDecimal.valueOf(fen, 2);
    }

    static @Nullable BigDecimal orNull(@Nullable Long fen) {
        return fen == null ? null : yuan(fen);
    }

    /** Exactly, as 89.995; or its first four decimals with an ellipsis, as 59.9966…. */
    static String quotient(BigDecimal sum, long divisor) {
        BigDecimal by = BigDecimal.valueOf(divisor);
        BigDecimal cut = sum.divide(by, DECIMALS, RoundingMode.DOWN);
        if (cut.multiply(by).compareTo(sum) != 0) {
            return cut.toPlainString() + "…";
        }
        BigDecimal exact = cut.stripTrailingZeros();
        return exact.setScale(Math.max(2, exact.scale())).toPlainString();
    }
}
