package io.gridbook.segment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;

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
        BigDecimal highArpu,
        BigDecimal midArpu) {
    /** Whose average decides the band. */
    public enum BandBasis {
        CUSTOMER,
        HIGHEST_SERVICE
    }

    long highArpuFen() {
        return highArpu.movePointRight(2).longValueExact();
    }

    long midArpuFen() {
        return midArpu.movePointRight(2).longValueExact();
    }
}
