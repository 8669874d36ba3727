package io.gridbook.publish.report;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A run that failed; the path is its folder below reports/, where its report is there. */
public record IndexRun(
        String command,
        @Nullable LocalDate day,
        Instant startedAt,
        @Nullable Integer exitCode,
        @Nullable String message,
        @Nullable String path) {}
