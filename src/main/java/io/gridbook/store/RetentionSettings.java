package io.gridbook.store;

import jakarta.validation.constraints.Min;

/**
 * How long rows are kept, counted back from the business date of a night.
 *
 * @param spendMonths months of spend, adjustments and segments; a night looks at 12, a year's comparison at 25
 * @param billMonths months of bills in detail
 * @param snapshotDays days of daily exports and of what a night computes of them
 * @param monthEndMonths months of which the snapshot at the end is kept beyond that
 * @param caseMonths months of the cases of published nights
 */
public record RetentionSettings(
        @Min(12) int spendMonths,
        @Min(2) int billMonths,
        @Min(31) int snapshotDays,
        @Min(0) int monthEndMonths,
        @Min(1) int caseMonths) {}
