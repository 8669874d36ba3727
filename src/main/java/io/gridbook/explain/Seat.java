package io.gridbook.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where the customer stands in the work list of its grid.
 *
 * @param position from 1, in the order of the list
 * @param capacity customers under Today
 * @param score highest severity + points of further cases + points of waiting
 */
record Seat(
        boolean today,
        int position,
        int customers,
        int capacity,
        int score,
        int highestSeverity,
        int furtherCases,
        int waiting,
        int cases,
        BigDecimal atStake,
        boolean overdue,
        @Nullable LocalDate restsUntil,
        @Nullable LocalDate promisedOn) {}
