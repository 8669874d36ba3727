package io.gridbook.exports;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import org.jspecify.annotations.Nullable;

/** A file that does not pass: names it, the check, what was found, what to do and what to type next. */
public final class Refusal {
    private Refusal() {}

    /** Refuses a file, unless a person lets this check of it pass. */
    public static void unless(Acceptance acceptance, String file, Check check, String found, String next) {
        if (!check.acceptable() || !acceptance.accepts(file, check, found)) {
            throw of(file, check, found, next);
        }
    }

    /**
     * What stops the command.
     *
     * @param found with what was expected and what is there
     * @param next what to do, as the beginning of a sentence
     */
    public static StopException of(String file, Check check, String found, String next) {
        return of(file, check, found, next, null);
    }

    static StopException of(String file, Check check, String found, String next, @Nullable Throwable cause) {
        String again = check.acceptable()
                ? "or accept it: the same command with --accept %s:%s --by NAME --because \"…\""
                        .formatted(Names.shown(file), check.id())
                : "then run the same command again";
        return new StopException(
                ExitCode.INPUT_REFUSED,
                "%s: %s: %s. %s, %s".formatted(Names.shown(file), check.id(), found, next, again),
                cause);
    }
}
