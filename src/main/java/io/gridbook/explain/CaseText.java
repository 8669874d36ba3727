package io.gridbook.explain;

import java.util.ArrayList;
import java.util.List;

/** A case in lines. */
final class CaseText {
    private CaseText() {}

    static List<String> lines(CaseAnswer found) {
        List<String> lines = new ArrayList<>();
        lines.add("%s, key %s%s%s"
                .formatted(
                        found.subject(),
                        found.periodKey(),
                        found.stage().isEmpty() ? "" : ", stage " + found.stage(),
                        found.atStake() == null ? "" : ", at stake " + found.atStake()));
        lines.add("  " + place(found));
        Points points = found.points();
        if (points != null) {
            lines.add("  severity %d = tier %d + band %d + rule %d + overdue %d"
                    .formatted(points.severity(), points.tier(), points.band(), points.weight(), points.overdue()));
        }
        if (!found.figures().isEmpty()) {
            lines.add("  figures: " + ExplanationText.pairs(found.figures()));
        }
        return lines;
    }

    private static String place(CaseAnswer found) {
        if (!found.listed()) {
            ContactLine by = found.closedBy();
            return "not listed: closed by " + (by == null ? "a contact" : ExplanationText.contact(by));
        }
        return "listed, %s: first seen %s, open %d days%s%s"
                .formatted(
                        found.state(),
                        found.firstSeen(),
                        found.daysOpen(),
                        found.due() == null ? "" : ", due " + found.due(),
                        found.overdue() ? " (overdue)" : "");
    }
}
