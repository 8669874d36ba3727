package io.gridbook.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tier and band with all that they stand on; position, tier and band are absent for a customer not in base for M.
 *
 * @param customers in base for M in its area
 * @param bandBasis what the band goes by, and what it is
 */
record Standing(
        boolean inBase,
        boolean inBaseBefore,
        boolean live,
        LocalDate firstOpened,
        Average average,
        BigDecimal arpu,
        BigDecimal spendTwelveMonths,
        @Nullable Integer position,
        int customers,
        @Nullable String tier,
        List<Cut> cuts,
        List<Tie> ties,
        @Nullable String band,
        String bandBasis,
        BigDecimal bandAmount,
        BigDecimal highFrom,
        BigDecimal midFrom) {}
