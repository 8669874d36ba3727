package io.gridbook.exports;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Limits of one export or form, as {@link ExportLimits}; what is not written is as it is for all. */
record LimitsProperties(
        @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal maxRejectRatio,
        @Nullable @PositiveOrZero Long maxRejects,
        @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal maxOrphanRatio,
        @Nullable @Positive Integer maxFieldChars,
        @Nullable @Positive Integer maxRecordChars,
        @Nullable @DecimalMin("0") @DecimalMax("1") BigDecimal minVolumeRatio,
        @Nullable @DecimalMin("1") BigDecimal maxVolumeRatio,
        @Nullable @Min(1) Integer volumeMedianOf,
        @Nullable @Min(1) Integer volumeMinFiles,
        @Nullable @PositiveOrZero Integer volumeMinRows,
        @Nullable @PositiveOrZero Integer settleSeconds,
        @Nullable @Min(2) Integer maxUnpackedRatio) {}
