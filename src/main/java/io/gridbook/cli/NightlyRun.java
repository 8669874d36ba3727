package io.gridbook.cli;

import io.gridbook.job.NightResult;
import io.gridbook.outcome.ExitCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A run as a person at a terminal, or the log of a server, sees it. */
record NightlyRun(Session session) {
    /** @param day none for the newest of the drop */
    ExitCode run(@Nullable LocalDate day) {
        try (Progress progress = Progress.of(of("night", day))) {
            return tell(session.nightly().run(day, progress));
        }
    }

    /** @param day none for the newest of the drop */
    ExitCode ingest(@Nullable LocalDate day) {
        try (Progress progress = Progress.of(of("exports", day))) {
            return tell(session.nightly().ingest(day, progress));
        }
    }

    /** Reads what is in the inbox. */
    ExitCode followUp() {
        try (Progress progress = Progress.of("follow-up")) {
            return tell(session.nightly().followUp(progress));
        }
    }

    private static String of(String what, @Nullable LocalDate day) {
        return day == null ? what : what + " of " + day;
    }

    private static ExitCode tell(NightResult result) {
        result.lines().forEach(System.out::println);
        return result.code();
    }
}
