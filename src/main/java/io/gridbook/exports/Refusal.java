package io.gridbook.exports;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import org.jspecify.annotations.Nullable;

/** A file that does not pass: names it, the check, what was found and what to do next. */
final class Refusal {
    private Refusal() {}

    static StopException of(String file, Check check, String found, String next) {
        return of(file, check, found, next, null);
    }

    static StopException of(String file, Check check, String found, String next, @Nullable Throwable cause) {
        String accept = check.acceptable()
                ? ", or accept it: --accept %s:%s --by NAME --because \"…\"".formatted(file, check.id())
                : "";
        return new StopException(
                ExitCode.INPUT_REFUSED, "%s: %s: %s. %s%s".formatted(file, check.id(), found, next, accept), cause);
    }
}
