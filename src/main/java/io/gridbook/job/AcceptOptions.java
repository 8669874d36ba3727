package io.gridbook.job;

import io.gridbook.exports.AcceptText;
import io.gridbook.exports.Acceptances;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The checks that the person who starts a command lets pass. */
public final class AcceptOptions {
    private final Acceptances acceptances;

    private AcceptOptions(Acceptances acceptances) {
        this.acceptances = acceptances;
    }

    public static AcceptOptions none() {
        return of(List.of(), null, null);
    }

    /**
     * As they stand on the command line.
     *
     * @param checks {@code FILE:CHECK} each
     * @throws io.gridbook.outcome.StopException where they are incomplete or no such check can be accepted
     */
    public static AcceptOptions of(List<String> checks, @Nullable String by, @Nullable String because) {
        return new AcceptOptions(AcceptText.read(checks, by, because));
    }

    Acceptances acceptances() {
        return acceptances;
    }
}
