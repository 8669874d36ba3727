package io.gridbook.job;

import io.gridbook.publish.ReportsFolder;
import io.gridbook.publish.RevisionDiff;
import io.gridbook.publish.report.CaseChange;
import io.gridbook.publish.report.CaseChange.Kind;
import io.gridbook.text.TextTable;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Two revisions of a day beside one another, as they lie in the reports folder; no database is needed. */
public final class DayDiff {
    private static final int SHOWN = 200;

    private final RevisionDiff diff;

    /**
     * Reads both.
     *
     * @param from none for the one before {@code to}
     * @param to none for the one that readers see
     */
    public DayDiff(Path reports, LocalDate day, @Nullable Integer from, @Nullable Integer to) {
        diff = RevisionDiff.of(new ReportsFolder(reports), day, from, to);
    }

    /** All changes. */
    public String json() {
        return diff.json();
    }

    /** As a person reads it. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("%s: r%d beside r%d".formatted(diff.day(), diff.to(), diff.from()));
        diff.notes().forEach(note -> lines.add("note: " + note));
        if (diff.changes().isEmpty()) {
            lines.add("All cases are the same.");
            return lines;
        }
        TextTable rules = new TextTable("RULE", "ADDED", "GONE", "CHANGED");
        diff.rules()
                .forEach((rule, counts) -> rules.row(
                        rule, count(counts, Kind.ADDED), count(counts, Kind.GONE), count(counts, Kind.CHANGED)));
        lines.addAll(rules.lines());
        lines.add("");
        lines.addAll(cases());
        return lines;
    }

    private List<String> cases() {
        TextTable table = new TextTable("CASE", "RULE", "GRID", "SUBJECT", "PERIOD", "CHANGE");
        diff.changes().stream().limit(SHOWN).forEach(each -> row(table, each));
        List<String> lines = new ArrayList<>(table.lines());
        if (diff.changes().size() > SHOWN) {
            lines.add("and %d more, with --json".formatted(diff.changes().size() - SHOWN));
        }
        return lines;
    }

    private static void row(TextTable table, CaseChange of) {
        table.row(
                of.kind().name().toLowerCase(Locale.ROOT),
                of.rule(),
                of.grid(),
                of.subject(),
                of.periodKey(),
                of.change());
    }

    private static String count(Map<Kind, Integer> counts, Kind kind) {
        return String.valueOf(counts.getOrDefault(kind, 0));
    }
}
