package io.gridbook.publish.report;

import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a run has to report; lists stay empty for what it did not come to.
 *
 * @param missingMonths months that were never loaded and leave a gap in the figures
 * @param missingExports optional exports that were not there, by kind
 * @param notes what the cases leave out, on purpose
 * @param acceptances checks of files that stand behind the figures and were let pass
 * @param ignored what lies in the drop and was not read
 * @param revision the revision that this run made, unless it made none
 */
public record RunReport(
        RunFacts run,
        List<StepTime> steps,
        List<ExportLine> files,
        List<OrphanLine> orphans,
        List<RuleLine> rules,
        List<AreaBooks> areas,
        List<Setting> settings,
        List<YearMonth> missingMonths,
        List<String> missingExports,
        List<String> warnings,
        List<String> notes,
        List<AcceptanceLine> acceptances,
        List<IgnoredLine> ignored,
        @Nullable ReturnsLine returns,
        @Nullable RevisionLine revision) {
    public RunReport {
        steps = List.copyOf(steps);
        files = List.copyOf(files);
        orphans = List.copyOf(orphans);
        rules = List.copyOf(rules);
        areas = List.copyOf(areas);
        settings = List.copyOf(settings);
        missingMonths = List.copyOf(missingMonths);
        missingExports = List.copyOf(missingExports);
        warnings = List.copyOf(warnings);
        notes = List.copyOf(notes);
        acceptances = List.copyOf(acceptances);
        ignored = List.copyOf(ignored);
    }

    /** The report of a run that had nothing to say but how it ended. */
    public static RunReport of(RunFacts run) {
        return new RunReport(
                run, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), null, null);
    }
}
