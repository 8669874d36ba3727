package io.gridbook.exports;

import java.math.BigDecimal;

/**
 * What makes a file, or a run, stop: ratios of rejected and of orphaned rows (0.01 is one in a hundred), a number of
 * rejected rows, characters of a field and of a record.
 */
public record ExportLimits(
        BigDecimal maxRejectRatio, long maxRejects, BigDecimal maxOrphanRatio, int maxFieldChars, int maxRecordChars) {
    /** The limits that ship. */
    public static final ExportLimits SHIPPED =
            new ExportLimits(new BigDecimal("0.01"), 100_000, new BigDecimal("0.05"), 65_536, 1 << 20);
}
