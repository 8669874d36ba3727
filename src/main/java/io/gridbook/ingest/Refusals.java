package io.gridbook.ingest;

import io.gridbook.outcome.StopException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What went wrong with several files, said at once. */
final class Refusals {
    private final List<StopException> stops = new ArrayList<>();
    private @Nullable RuntimeException other;

    void add(@Nullable Throwable failure) {
        if (failure instanceof StopException stop) {
            stops.add(stop);
        } else if (other == null) {
            other = failure instanceof RuntimeException runtime ? runtime : new IllegalStateException(failure);
        }
    }

    /** Does something that may refuse. */
    void tryOut(Runnable check) {
        try {
            check.run();
        } catch (RuntimeException e) {
            add(e);
        }
    }

    /** Throws what was added; a fault of the program or the database before any refusal. */
    void raise() {
        if (other != null) {
            throw other;
        }
        if (!stops.isEmpty()) {
            throw new StopException(
                    stops.get(0).code(),
                    stops.stream().map(StopException::getMessage).collect(Collectors.joining("\n")),
                    stops.get(0));
        }
    }
}
