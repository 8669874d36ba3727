package io.gridbook.explain;

import java.util.List;

/**
 * What a rule says of the customer.
 *
 * @param name in the language asked for
 * @param absent exports that it has no cases without and that were not there
 * @param subjects what it looked at, of a rule that is off now what it had found; none where the customer has nothing of the
 *     kind
 */
record RuleAnswer(String rule, String name, boolean enabled, List<String> absent, List<SubjectAnswer> subjects) {
    boolean flagged() {
        return subjects.stream().anyMatch(each -> each.found() != null);
    }
}
