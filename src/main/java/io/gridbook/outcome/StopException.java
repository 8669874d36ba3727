package io.gridbook.outcome;

import org.jspecify.annotations.Nullable;

/** Stops a command with a message for the person on call: what, where, what was expected, what to do next; never personal data. */
public final class StopException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ExitCode code;

    public StopException(ExitCode code, String message) {
        this(code, message, null);
    }

    public StopException(ExitCode code, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public ExitCode code() {
        return code;
    }
}
