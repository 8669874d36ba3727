package io.gridbook.publish;

import io.gridbook.text.Yuan;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Figures as the data files have them; an absent one is empty. */
final class CsvFigures {
    private CsvFigures() {}

    /** Fen as yuan with two decimals. */
    static @Nullable String yuan(@Nullable Long fen) {
        return fen == null ? null : Yuan.format(fen);
    }

    /** The change from one amount to another in percent with one decimal; none when there was nothing to change from. */
    static @Nullable String changePercent(@Nullable Long before, @Nullable Long after) {
        if (before == null || after == null || before <= 0) {
            return null;
        }
        return BigDecimal.valueOf(after)
                .subtract(BigDecimal.valueOf(before))
                .movePointRight(2)
                .divide(BigDecimal.valueOf(before), 1, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
