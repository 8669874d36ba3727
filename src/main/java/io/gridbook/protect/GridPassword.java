package io.gridbook.protect;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file.
 *
 * @param manager as {@link GridManager#mark}
 * @param since the business date of the first list for this manager
 * @param replaced when another took its place; none for the one in force
 */
record GridPassword(
        String gridCode,
        String manager,
        Password password,
        LocalDate since,
        @Nullable LocalDate replaced) {
    boolean inForce() {
        return replaced == null;
    }

    /** The last day of its force; the end of time where it has none. */
    LocalDate until() {
        return replaced == null ? LocalDate.MAX : replaced;
    }

    GridPassword replaced(LocalDate today) {
        return new GridPassword(gridCode, manager, password, since, today);
    }

    /** Whether it is needed no more: what it locked has long come back. */
    boolean outdated(LocalDate today, int days) {
        return replaced != null && replaced.isBefore(today.minusDays(days));
    }
}
