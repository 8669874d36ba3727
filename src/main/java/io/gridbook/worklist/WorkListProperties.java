package io.gridbook.worklist;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * jobs/worklist.yml: customers a day for one manager, days of rest after a contact, workbooks written side by side (0: one
 * a core), and the results to choose from, in the order of the list.
 */
public record WorkListProperties(
        int capacity, int cooldownDays, int writers, boolean managerInFileName, Map<String, Result> results) {

    /** What a result closes: rules, or ALL; whether it sets a promise, and the rule that it raises. */
    public record Result(
            List<String> closes,
            boolean setsPromise,
            @Nullable String raises) {}
}
