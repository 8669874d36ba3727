package io.gridbook.alert;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * Points that a case and its customer get beside the rule's own weight.
 *
 * @param overdue for a case that was due before the working day
 * @param furtherCase for each case of a customer after the first
 * @param waitingDay for each working day since the customer's first case was seen
 * @param maxWaiting the most that waiting may add
 */
public record SeveritySettings(
        int tierHigh,
        int tierMid,
        int bandHigh,
        int bandMid,
        int overdue,
        int furtherCase,
        int waitingDay,
        @Min(0) int maxWaiting) {
    /** Points of a tier, which may be absent. */
    public int tier(@Nullable String tier) {
        return "HIGH".equals(tier) ? tierHigh : "MID".equals(tier) ? tierMid : 0;
    }

    /** Points of a band, which may be absent. */
    public int band(@Nullable String band) {
        return "HIGH".equals(band) ? bandHigh : "MID".equals(band) ? bandMid : 0;
    }
}
