package io.gridbook.publish.report;

import java.util.List;

/** A case that differs from the revision before, in words. */
record ChangeRow(String kind, String tone, String rule, CaseChange change) {
    static List<ChangeRow> of(List<CaseChange> changes, PageWords words) {
        return changes.stream()
                .map(change -> new ChangeRow(
                        words.get("change_" + change.kind()),
                        change.kind().name(),
                        words.name("rule", change.rule()),
                        change))
                .toList();
    }
}
