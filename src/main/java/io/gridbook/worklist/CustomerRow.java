package io.gridbook.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A customer with cases, in its place in the grid; spend: comparable spend of M−5 … M in fen. It may rest after a contact,
 * or have a promise whose day has come.
 */
record CustomerRow(
        String customerId,
        int position,
        boolean today,
        long atStake,
        @Nullable LocalDate restsUntil,
        @Nullable LocalDate promisedOn,
        @Nullable String name,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String tier,
        @Nullable String band,
        @Nullable Long arpu,
        List<Long> spend,
        List<CaseRow> cases) {

    boolean overdue() {
        return cases.stream().anyMatch(CaseRow::overdue);
    }

    /** Spend of M. */
    long lastSpend() {
        return spend.get(spend.size() - 1);
    }

    /** The day on which the first of its cases was seen. */
    LocalDate firstSeen() {
        return cases.stream()
                .map(CaseRow::firstSeen)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    long daysOpen() {
        return cases.stream().mapToInt(CaseRow::daysOpen).max().orElse(0);
    }

    /** The nearest due date of its cases. */
    @Nullable
    LocalDate dueOn() {
        return cases.stream()
                .map(CaseRow::dueOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
