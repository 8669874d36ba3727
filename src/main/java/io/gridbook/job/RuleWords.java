package io.gridbook.job;

import io.gridbook.alert.Findings;
import io.gridbook.alert.Rule;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Stops the start when a rule lacks a message in one of the languages, or a message belongs to no rule. */
@Component
class RuleWords {
    private static final Set<String> FAMILIES = Set.of("rule", "reason", "action", "note");

    RuleWords(Findings findings) {
        Set<String> rules = new TreeSet<>();
        findings.rules().stream().map(Rule::id).forEach(rules::add);
        List<String> faults = new ArrayList<>();
        for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
            faults(rules, Words.of(locale))
                    .forEach(fault -> faults.add("messages/" + locale + ".properties: " + fault));
        }
        if (!faults.isEmpty()) {
            throw new StopException(ExitCode.CONFIGURATION, String.join("\n", faults));
        }
    }

    /** What is wrong between the rules and the messages of a language. */
    static List<String> faults(Set<String> rules, Words words) {
        Set<String> missing = new TreeSet<>();
        rules.forEach(rule -> FAMILIES.forEach(family -> missing.add(family + "." + rule)));
        List<String> faults = new ArrayList<>();
        for (String key : words.keys()) {
            String[] parts = key.split("\\.", -1);
            if (FAMILIES.contains(parts[0])) {
                missing.remove(parts[0] + "." + parts[1]);
                if (!rules.contains(parts[1])) {
                    faults.add(key + " belongs to no rule; take it out or name one of " + rules);
                }
            }
        }
        missing.forEach(key -> faults.add(key + " is missing; write it"));
        return faults;
    }
}
