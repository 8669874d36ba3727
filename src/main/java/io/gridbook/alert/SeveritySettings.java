package io.gridbook.alert;

import jakarta.validation.constraints.Min;

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
        @Min(0) int maxWaiting) {}
