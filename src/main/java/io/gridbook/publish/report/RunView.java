package io.gridbook.publish.report;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The report of a run as its page shows it. */
record RunView(
        Map<String, String> w,
        RunFacts run,
        String lang,
        String tone,
        String title,
        String state,
        String span,
        String number,
        List<Tile> tiles,
        List<String> notices,
        List<RuleRow> rules,
        List<AreaRow> areas,
        List<FileRow> files,
        List<OrphanRow> orphans,
        List<AcceptanceLine> acceptances,
        List<IgnoredLine> ignored,
        @Nullable RevisionLine revision,
        List<InputRow> inputs,
        String changesShown,
        List<ChangeRow> changes,
        List<StepRow> steps,
        List<Setting> settings) {
    boolean hasNotices() {
        return !notices.isEmpty();
    }

    boolean hasRules() {
        return !rules.isEmpty();
    }

    boolean hasAreas() {
        return !areas.isEmpty();
    }

    boolean hasFiles() {
        return !files.isEmpty();
    }

    boolean hasOrphans() {
        return !orphans.isEmpty();
    }

    boolean hasAcceptances() {
        return !acceptances.isEmpty();
    }

    boolean hasIgnored() {
        return !ignored.isEmpty();
    }

    boolean hasSteps() {
        return !steps.isEmpty();
    }

    boolean hasSettings() {
        return !settings.isEmpty();
    }

    boolean hasInputs() {
        return !inputs.isEmpty();
    }

    boolean hasChanges() {
        return !changes.isEmpty();
    }

    /** Whether there is a revision to compare with. */
    boolean compared() {
        return revision != null && revision.previous() != null;
    }
}
