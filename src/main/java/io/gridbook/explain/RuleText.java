package io.gridbook.explain;

import java.util.ArrayList;
import java.util.List;

/** What a rule says in lines. */
final class RuleText {
    private static final String NOT_THEN = "did not when the night was run";

    private RuleText() {}

    static String heading(RuleAnswer rule) {
        return "%s %s: %s".formatted(rule.rule(), rule.name(), outcome(rule));
    }

    private static String outcome(RuleAnswer rule) {
        if (!rule.enabled()) {
            return "off (enabled: false in jobs/rules.yml)"
                    + (rule.flagged() ? ", flagged when the night was run" : "");
        }
        if (rule.flagged()) {
            return "flagged";
        }
        return rule.absent().isEmpty()
                ? "not flagged"
                : "not flagged, the export of %s is not there".formatted(String.join(", ", rule.absent()));
    }

    static List<String> lines(RuleAnswer rule, boolean exempt) {
        List<String> lines = new ArrayList<>();
        if (rule.enabled() && rule.subjects().isEmpty() && rule.absent().isEmpty()) {
            lines.add("nothing of the customer's to look at");
        }
        for (SubjectAnswer subject : rule.subjects()) {
            CaseAnswer found = subject.found();
            if (found != null) {
                lines.addAll(CaseText.lines(found));
                subject.conditions().forEach(each -> lines.add("  " + TermText.line(each)));
            } else if (subject.missed().isEmpty()) {
                lines.add(named(subject) + "all conditions hold, but "
                        + (exempt ? "it is exempt from contact" : NOT_THEN));
            } else {
                subject.telling().forEach(each -> lines.add(named(subject) + TermText.line(each)));
            }
        }
        return lines;
    }

    private static String named(SubjectAnswer subject) {
        return subject.subject() == null ? "" : subject.subject() + ": ";
    }
}
