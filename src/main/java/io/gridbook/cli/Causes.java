package io.gridbook.cli;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.sql.SQLException;

/** What stops a command may come wrapped by the framework that it passed through. */
final class Causes {
    private Causes() {}

    /** The message for a person inside, or the failure itself. */
    static RuntimeException stopOf(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StopException stop) {
                return stop;
            }
            if (cause instanceof SQLException sql) {
                return new StopException(
                        ExitCode.DATABASE,
                        "The database broke off while it was made ready (SQLSTATE %s). See its log, then run again"
                                .formatted(sql.getSQLState()),
                        failure);
            }
        }
        return failure;
    }
}
