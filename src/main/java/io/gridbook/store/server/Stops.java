package io.gridbook.store.server;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import org.jspecify.annotations.Nullable;

/** The two ways in which a database stops a command. */
final class Stops {
    private Stops() {}

    static StopException database(String message, @Nullable Throwable cause) {
        return new StopException(ExitCode.DATABASE, message, cause);
    }

    static StopException configuration(String message, @Nullable Throwable cause) {
        return new StopException(ExitCode.CONFIGURATION, message, cause);
    }
}
