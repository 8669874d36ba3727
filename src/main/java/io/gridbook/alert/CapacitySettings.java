package io.gridbook.alert;

import jakarta.validation.constraints.Min;

/**
 * How much a manager can do.
 *
 * @param capacity customers a day under Today
 */
public record CapacitySettings(@Min(1) int capacity) {}
