package io.gridbook.explain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case that the rule found.
 *
 * @param due a day, or a day and a time
 * @param figures that its reason states: amounts, counts, days and words of the program, never free text
 * @param closedBy the contact that closed it; absent where it is listed
 * @param points absent where it is not listed
 */
record CaseAnswer(
        String subject,
        String periodKey,
        String stage,
        @Nullable BigDecimal atStake,
        @Nullable String due,
        @Nullable LocalDate firstSeen,
        @Nullable String state,
        @Nullable Integer daysOpen,
        boolean overdue,
        boolean listed,
        @Nullable ContactLine closedBy,
        @Nullable Points points,
        Map<String, String> figures) {}
