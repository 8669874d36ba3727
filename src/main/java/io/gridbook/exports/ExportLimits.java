package io.gridbook.exports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What makes a file, or a run, stop.
 *
 * @param maxRejectRatio of a file's rows (0.01 is one in a hundred)
 * @param maxRejects rows of a file
 * @param maxOrphanRatio of the rows of an export
 * @param maxFieldChars characters
 * @param maxRecordChars characters
 * @param minVolumeRatio rows of a period to the median of those before it
 * @param maxVolumeRatio the same, the other way
 * @param volumeMedianOf periods that the median is taken over
 * @param volumeMinFiles periods that must be there for a median
 * @param volumeMinRows below this a median says nothing
 * @param settleSeconds for which a file's size must not have changed
 * @param maxUnpackedRatio bytes unpacked to bytes packed
 */
public record ExportLimits(
        @DecimalMin("0") @DecimalMax("1") BigDecimal maxRejectRatio,
        @PositiveOrZero long maxRejects,
        @DecimalMin("0") @DecimalMax("1") BigDecimal maxOrphanRatio,
        @Positive int maxFieldChars,
        @Positive int maxRecordChars,
        @DecimalMin("0") @DecimalMax("1") BigDecimal minVolumeRatio,
        @DecimalMin("1") BigDecimal maxVolumeRatio,
        @Min(1) int volumeMedianOf,
        @Min(1) int volumeMinFiles,
        @PositiveOrZero int volumeMinRows,
        @PositiveOrZero int settleSeconds,
        @Min(2) int maxUnpackedRatio) {
    /** The limits that ship. */
    public static final ExportLimits SHIPPED = new ExportLimits(
            new BigDecimal("0.01"),
            100_000,
            new BigDecimal("0.05"),
            65_536,
            1 << 20,
            new BigDecimal("0.4"),
            new BigDecimal("4.0"),
            7,
            3,
            100,
            0,
            250);

    /** These limits, with others where they are written. */
    ExportLimits with(@Nullable LimitsProperties own) {
        return own == null
                ? this
                : new ExportLimits(
                        or(own.maxRejectRatio(), maxRejectRatio),
                        or(own.maxRejects(), maxRejects),
                        or(own.maxOrphanRatio(), maxOrphanRatio),
                        or(own.maxFieldChars(), maxFieldChars),
                        or(own.maxRecordChars(), maxRecordChars),
                        or(own.minVolumeRatio(), minVolumeRatio),
                        or(own.maxVolumeRatio(), maxVolumeRatio),
                        or(own.volumeMedianOf(), volumeMedianOf),
                        or(own.volumeMinFiles(), volumeMinFiles),
                        or(own.volumeMinRows(), volumeMinRows),
                        or(own.settleSeconds(), settleSeconds),
                        or(own.maxUnpackedRatio(), maxUnpackedRatio));
    }

    private static <T> T or(@Nullable T own, T other) {
        return own == null ? other : own;
    }
}
