package io.gridbook.revenue;

import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Cells of analyses: a figure that is not known is a dash, never a 0. */
final class Cells {
    static final Cell UNKNOWN = new Cell.Text("–", Look.WORD);

    private Cells() {}

    static Cell money(@Nullable Long fen) {
        return fen == null ? UNKNOWN : Cell.money(fen);
    }

    static Cell count(@Nullable Long number) {
        return number == null ? UNKNOWN : Cell.count(number);
    }

    /** The same cell, larger. */
    static Cell tile(Cell cell) {
        if (cell instanceof Cell.Money money) {
            return new Cell.Money(money.fen(), Look.TILE_MONEY);
        }
        if (cell instanceof Cell.Count count) {
            return new Cell.Count(count.value(), Look.TILE_COUNT);
        }
        return cell instanceof Cell.Percent percent
                ? new Cell.Text(shown(percent.tenths()), Look.TILE_TEXT)
                : new Cell.Text("–", Look.TILE_TEXT);
    }

    static Cell label(String text) {
        return Cell.text(text, Look.TEXT);
    }

    static Cell bold(String text) {
        return Cell.text(text, Look.NAME);
    }

    private static String shown(long tenths) {
        return BigDecimal.valueOf(tenths, 1).toPlainString() + "%";
    }

    /** A part of a whole; unknown without a whole. */
    static Cell share(@Nullable Long part, @Nullable Long whole) {
        Long tenths = tenths(part, whole);
        return tenths == null ? UNKNOWN : Cell.percent(tenths);
    }

    /** The change from one figure to another; unknown where there was nothing to change from. */
    static Cell change(@Nullable Long before, @Nullable Long now) {
        return before == null || now == null || before <= 0 ? UNKNOWN : share(now - before, before);
    }

    /** Tenths of a percent, rounded half away from zero. */
    static @Nullable Long tenths(@Nullable Long part, @Nullable Long whole) {
        if (part == null || whole == null || whole <= 0) {
            return null;
        }
        return BigDecimal.valueOf(part)
                .movePointRight(3)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    static @Nullable Long minus(@Nullable Long a, @Nullable Long b) {
        return a == null || b == null ? null : a - b;
    }

    /** Money by the piece, rounded to the fen half away from zero. */
    static @Nullable Long each(@Nullable Long fen, @Nullable Long pieces) {
        return fen == null || pieces == null || pieces <= 0
                ? null
                : BigDecimal.valueOf(fen)
                        .divide(BigDecimal.valueOf(pieces), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
