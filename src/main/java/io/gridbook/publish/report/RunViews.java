package io.gridbook.publish.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts the report of a run into the words of its page. */
final class RunViews {
    private final PageWords words;
    private final PageFormat format;

    RunViews(PageWords words, PageFormat format) {
        this.words = words;
        this.format = format;
    }

    RunView of(RunReport report) {
        RunFacts run = report.run();
        RevisionLine revision = report.revision();
        return new RunView(
                words.all(),
                run,
                words.get("lang"),
                run.state().tone(),
                title(run),
                words.get("state_" + run.state()),
                span(run),
                String.valueOf(run.id()),
                tiles(report),
                notices(report),
                RuleRow.of(report.rules(), words),
                AreaRow.of(report.areas()),
                FileRow.of(report.files(), words),
                OrphanRow.of(report.orphans(), words),
                report.acceptances(),
                report.ignored(),
                revision,
                revision == null ? List.of() : InputRow.of(revision.inputs(), words),
                revision == null ? "" : shown(revision),
                revision == null ? List.of() : ChangeRow.of(revision.changes(), words),
                StepRow.of(report.steps(), words),
                report.settings());
    }

    private String title(RunFacts run) {
        String command = words.name("command", run.command());
        return run.day() == null ? command : run.day() + " " + command;
    }

    private List<Tile> tiles(RunReport report) {
        List<Tile> tiles = new ArrayList<>();
        RunFacts run = report.run();
        if (run.month() != null) {
            tiles.add(new Tile(words.get("month"), run.month().toString()));
        }
        if (!report.rules().isEmpty()) {
            tiles.add(tile(
                    "cases", report.rules().stream().mapToLong(RuleLine::total).sum()));
            tiles.add(tile(
                    "fresh", report.rules().stream().mapToLong(RuleLine::fresh).sum()));
        }
        if (!report.areas().isEmpty()) {
            tiles.add(tile(
                    "workbooks",
                    report.areas().stream()
                            .mapToLong(area -> area.books().size())
                            .sum()));
        }
        if (!report.files().isEmpty()) {
            tiles.add(tile(
                    "read", report.files().stream().mapToLong(ExportLine::read).sum()));
            tiles.add(tile(
                    "rejected",
                    report.files().stream().mapToLong(ExportLine::rejected).sum()));
        }
        if (report.revision() != null) {
            tiles.add(new Tile(words.get("revision"), "r" + report.revision().number()));
        }
        return tiles;
    }

    private Tile tile(String word, long value) {
        return new Tile(words.get(word), format.format(value));
    }

    private List<String> notices(RunReport report) {
        List<String> notices = new ArrayList<>(report.warnings());
        if (!report.missingMonths().isEmpty()) {
            String months =
                    report.missingMonths().stream().map(Object::toString).collect(Collectors.joining(", "));
            notices.add(words.say("missing_months", months));
        }
        if (!report.missingExports().isEmpty()) {
            notices.add(words.say("missing_exports", names(report.missingExports())));
        }
        if (report.returns() != null) {
            notices.add(returns(report.returns()));
        }
        notices.addAll(report.notes());
        return notices;
    }

    private String returns(ReturnsLine returns) {
        return words.say(
                "returns",
                format.format((long) returns.done()),
                format.format((long) returns.refused()),
                format.format((long) returns.waiting()),
                format.format((long) returns.accepted()),
                format.format((long) returns.known()),
                format.format((long) returns.refusedRows()),
                format.format((long) returns.alteredRows()));
    }

    private String names(List<String> exports) {
        return exports.stream().map(export -> words.name("export", export)).collect(Collectors.joining(", "));
    }

    private String shown(RevisionLine revision) {
        long all = revision.added() + revision.gone() + revision.changed();
        return words.say(
                "changes_shown", format.format((long) revision.changes().size()), format.format(all));
    }

    /** Nobody knows when a run ended that was killed. */
    private static String span(RunFacts run) {
        return run.endedAt() == null
                ? "–"
                : PageFormat.span(
                        Duration.between(run.startedAt(), run.endedAt()).toMillis());
    }
}
