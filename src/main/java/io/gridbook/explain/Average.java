package io.gridbook.explain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/**
 * The average monthly spend.
 *
 * @param months the loaded months of the window
 * @param divisor how many of them end with a service opened, 1 at least
 * @param quotient sum by divisor before it is rounded
 */
record Average(List<YearMonth> months, BigDecimal sum, long divisor, String quotient, BigDecimal average) {}
