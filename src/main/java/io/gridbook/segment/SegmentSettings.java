package io.gridbook.segment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;

/**
 * How tiers and bands are drawn.
 *
 * @param windowMonths months up to M that the average is taken over
 * @param bandBasis whose average decides the band
 * @param highPercent first share of an area, in percent, that is tier HIGH
 * @param midPercent first share of an area, in percent, that is tier HIGH or MID
 * @param highArpu yuan from which the band is HIGH
 * @param midArpu yuan from which the band is MID
 */
public record SegmentSettings(
        @Min(1) @Max(12) int windowMonths,
        BandBasis bandBasis,
        @Min(0) @Max(100) int highPercent,
        @Min(0) @Max(100) int midPercent,
        @PositiveOrZero BigDecimal highArpu,
        @PositiveOrZero BigDecimal midArpu) {
    public SegmentSettings {
        if (midPercent < highPercent) {
            throw new IllegalArgumentException(
                    "mid-percent must be at least high-percent %d, but is %d".formatted(highPercent, midPercent));
        }
        if (YuanSetting.fen("mid-arpu", midArpu) > YuanSetting.fen("high-arpu", highArpu)) {
            throw new IllegalArgumentException(
                    "mid-arpu must be at most high-arpu %s, but is %s".formatted(highArpu, midArpu));
        }
    }

    /** Whose average decides the band. */
    public enum BandBasis {
        CUSTOMER,
        HIGHEST_SERVICE
    }

    /** The figures in force that the notes state, by their keys: months, percents, money in fen. */
    public Map<String, Object> thresholds() {
        return Map.of(
                "window-months",
                windowMonths,
                "band-basis",
                bandBasis.name(),
                "high-percent",
                highPercent,
                "mid-percent",
                midPercent,
                "high-arpu",
                highArpuFen(),
                "mid-arpu",
                midArpuFen());
    }

    /** How average monthly spend is taken on a night. */
    public AverageSpend average(Night night) {
        return new AverageSpend(night.loadedWindow(windowMonths));
    }

    public long highArpuFen() {
        return YuanSetting.fen("high-arpu", highArpu);
    }

    public long midArpuFen() {
        return YuanSetting.fen("mid-arpu", midArpu);
    }
}
