package io.gridbook.publish.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A run as a whole.
 *
 * @param day the business date, when the run was for one
 * @param month the analysis month, once it was known
 * @param message what stopped a failed run
 * @param nextStep what to do about it
 */
public record RunFacts(
        long id,
        String command,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        RunState state,
        int exitCode,
        Instant startedAt,
        Instant endedAt,
        String settingsHash,
        @Nullable String message,
        @Nullable String nextStep) {}
