package io.gridbook.publish.report;

import java.util.List;

/**
 * The cases of a rule.
 *
 * @param fresh seen for the first time
 * @param ended seen on the published night before, and not any more
 * @param before all cases on up to seven published nights before, oldest first
 */
public record RuleLine(String rule, long fresh, long open, long recurring, long ended, List<Long> before) {
    public RuleLine {
        before = List.copyOf(before);
    }

    long total() {
        return fresh + open + recurring;
    }
}
