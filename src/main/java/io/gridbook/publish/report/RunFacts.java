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
 * @param exitCode none where the process was gone before it ended
 * @param endedAt as the exit code
 * @param message what stopped a failed run, and what to do about it
 */
public record RunFacts(
        long id,
        String command,
        @Nullable LocalDate day,
        @Nullable YearMonth month,
        RunState state,
        @Nullable Integer exitCode,
        Instant startedAt,
        @Nullable Instant endedAt,
        String settingsHash,
        @Nullable String message) {}
