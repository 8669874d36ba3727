package io.gridbook.oracle;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fen from yuan and back, exactly, and division that rounds half away from zero. */
final class Money {

    private static final Pattern YUAN = Pattern.compile("[+-]?[0-9]+(\\.[0-9]{1,2})?");

    private Money() {}

    static long fen(String yuan) {
        if (!YUAN.matcher(yuan).matches()) {
            throw new NumberFormatException(yuan);
        }
        return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }

    static String yuan(@Nullable Long fen) {
        return fen == null ? "" : decimal(fen, 2);
    }

    static String decimal(long unscaled, int places) {
        return BigDecimal.valueOf(unscaled, places).toPlainString();
    }

    /** The divisor is positive. */
    static long divide(long sum, long divisor) {
        long size = (2 * Math.abs(sum) + divisor) / (2 * divisor);
        return sum < 0 ? -size : size;
    }
}
