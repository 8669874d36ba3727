package io.gridbook.job;

import java.util.Locale;
import java.util.Set;

/** Settings that are tried, by file and path. */
record TriedSettings(Set<String> paths) {
    private static final String RULES = "rules.yml:rules.";

    /** Points come after the cases are found. */
    private static final String SEVERITY = "rules.yml:severity.";

    TriedSettings {
        paths = Set.copyOf(paths);
    }

    /** Whether a rule may find other cases with them: a rule reads its own settings, and those that are not of rules. */
    boolean touch(String rule) {
        String own = RULES + rule.toLowerCase(Locale.ROOT).replace('_', '-') + ".";
        return paths.stream()
                .filter(path -> !path.startsWith(SEVERITY))
                .anyMatch(path -> path.startsWith(own) || !path.startsWith(RULES));
    }
}
