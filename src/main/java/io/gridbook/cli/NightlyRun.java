package io.gridbook.cli;

import io.gridbook.job.NightResult;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.time.LocalDate;

/** A run as a person at a terminal, or the log of a server, sees it. */
record NightlyRun(Session session) {
    ExitCode run(LocalDate day) {
        try (Progress progress = Progress.of("night of " + day)) {
            return tell(session.nightly().run(day, progress));
        }
    }

    ExitCode ingest(LocalDate day) {
        try (Progress progress = Progress.of("exports of " + day)) {
            return tell(session.nightly().ingest(day, progress));
        }
    }

    private static ExitCode tell(NightResult result) {
        result.lines().forEach(System.out::println);
        if (result.message() != null) {
            throw new StopException(result.code(), result.message());
        }
        return result.code();
    }
}
