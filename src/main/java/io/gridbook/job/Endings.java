package io.gridbook.job;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.Published;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What to say of a run that ended, well or not. */
@Component
class Endings {
    /** What a person wants to read of a run that ended well. */
    List<String> lines(Run run) {
        List<String> lines = new ArrayList<>();
        run.files().stream()
                .filter(file -> file.rejected() > 0)
                .forEach(file -> lines.add("%s: %d of %d rows rejected, listed in %s"
                        .formatted(file.name(), file.rejected(), file.read(), run.rejects())));
        if (run.published() != null) {
            lines.add("%s: %d work lists, revision r%d: open %s"
                    .formatted(
                            run.day(),
                            run.workbooks().size(),
                            run.published().revision(),
                            run.published().link()));
        }
        return lines;
    }

    /** A failure as what stops the command: the first cause that says what to do, else where the trouble is. */
    StopException stop(Exception failure, @Nullable Published published) {
        String state = published == null
                ? "nothing was published"
                : "r%d was published all the same".formatted(published.revision());
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StopException stop) {
                return stop;
            }
            if (cause instanceof SQLException sql) {
                return new StopException(ExitCode.DATABASE, database(sql, state), failure);
            }
            if (cause instanceof IOException || cause instanceof UncheckedIOException) {
                return new StopException(
                        ExitCode.OUTPUT_INCOMPLETE,
                        "A file could not be written or read (%s): see that there is room and permission, then run again; %s"
                                .formatted(cause.getClass().getSimpleName(), state),
                        failure);
            }
        }
        return new StopException(
                ExitCode.UNEXPECTED,
                "Gridbook stopped for a reason it does not know (%s). The log has the details; %s"
                        .formatted(failure.getClass().getSimpleName(), state),
                failure);
    }

    /** A run that did its work, and could not write down that it did. */
    StopException unreported(Run run, RuntimeException failure) {
        Published published = run.published();
        return new StopException(
                stop(failure, published).code(),
                "%s, but the end of the run could not be recorded in the database and %s: make room, give write access"
                        .formatted(
                                published == null
                                        ? "Everything is loaded"
                                        : "r%d is published".formatted(published.revision()),
                                run.folder()),
                failure);
    }

    /** The state and the place, never the message: that could hold data. */
    private static String database(SQLException sql, String state) {
        return "The database refused or broke off (SQLSTATE %s). See its log, then run again: %s"
                .formatted(sql.getSQLState(), state);
    }
}
