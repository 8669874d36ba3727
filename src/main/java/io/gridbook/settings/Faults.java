package io.gridbook.settings;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the settings; thrown together, in the order of files and lines. */
final class Faults {
    private record Fault(Place place, String text) {
        String source() {
            return place.source();
        }

        int line() {
            return place.line();
        }
    }

    private final List<Fault> faults = new ArrayList<>();

    void add(Place place, String text) {
        faults.add(new Fault(place, text));
    }

    int count() {
        return faults.size();
    }

    /** Throws what was added so far, and forgets it. */
    void stopIfAny() {
        if (faults.isEmpty()) {
            return;
        }
        String message = faults.stream()
                .distinct()
                .sorted(comparing(Fault::source).thenComparing(Fault::line))
                .map(fault -> fault.place() + ": " + fault.text())
                .collect(joining("\n"));
        faults.clear();
        throw new StopException(ExitCode.CONFIGURATION, message);
    }
}
