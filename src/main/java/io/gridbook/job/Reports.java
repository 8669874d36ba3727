package io.gridbook.job;

import io.gridbook.alert.Findings;
import io.gridbook.alert.Rule;
import io.gridbook.exports.ExportKind;
import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.CaseReport;
import io.gridbook.publish.Edition;
import io.gridbook.publish.IndexFile;
import io.gridbook.publish.ReportsFolder;
import io.gridbook.publish.RunFiles;
import io.gridbook.publish.report.OrphanLine;
import io.gridbook.publish.report.RunFacts;
import io.gridbook.publish.report.RunReport;
import io.gridbook.publish.report.RunState;
import io.gridbook.segment.Night;
import io.gridbook.settings.JobsFolder;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The report of a run: in its own folder, in the set that it publishes, and as a line of the index. */
@Component
class Reports {
    private final RunFiles files;
    private final IndexFile index;
    private final CaseReport cases;
    private final Findings findings;
    private final ReportLines lines;
    private final JobsFolder settings;
    private final ReportsFolder folder;
    private final Clock clock;

    Reports(
            RunFiles files,
            IndexFile index,
            CaseReport cases,
            Findings findings,
            ReportLines lines,
            JobsFolder settings,
            ReportsFolder folder,
            Clock clock) {
        this.files = files;
        this.index = index;
        this.cases = cases;
        this.findings = findings;
        this.lines = lines;
        this.settings = settings;
        this.folder = folder;
        this.clock = clock;
    }

    /** Makes the run's own folder. */
    void open(Run run) {
        files.open(run.folder());
    }

    /** Compares the cases with the nights before and the revision that readers see; then puts the report into the set. */
    void intoSet(Run run, Edition edition) {
        run.cases(
                cases.rules(edition, findings.rules().stream().map(Rule::id).toList()),
                cases.revision(edition, run.staging()));
        files.copyRejects(run.folder(), run.staging());
        files.write(report(run, run.outcome(), null), run.staging().folder());
    }

    /** Writes the report of a run that ended, however it did. */
    void write(Run run, ExitCode code, @Nullable String message) {
        files.write(report(run, code, message), run.folder());
    }

    /** Writes the report of a run that was stopped on its way. */
    void stopped(Run run, String message) {
        files.write(report(run, RunState.INTERRUPTED, null, message), run.folder());
    }

    /** Writes the list of what was published and what failed, as the ledger has it now. */
    void index() {
        index.write();
    }

    /** Writes a report for a run that could not write one itself; one that is there stays. */
    void interrupted(Interrupted run, String message) {
        RunFacts facts = new RunFacts(
                run.id(),
                run.command(),
                run.day(),
                null,
                RunState.INTERRUPTED,
                null,
                run.started().toInstant(),
                null,
                run.settingsHash(),
                message);
        files.writeMissing(RunReport.of(facts), folder.run(run.started().toInstant(), clock.getZone()));
    }

    private RunReport report(Run run, ExitCode code, @Nullable String message) {
        return report(run, state(code), code.value(), message);
    }

    private RunReport report(Run run, RunState state, @Nullable Integer code, @Nullable String message) {
        Night night = run.nightIfKnown();
        List<OrphanLine> orphans = lines.orphans(run.dayIfKnown());
        RunFacts facts = new RunFacts(
                run.id(),
                run.command(),
                run.dayIfKnown(),
                night == null ? null : night.month(),
                state,
                code,
                run.started().toInstant(),
                clock.instant(),
                settings.hash(),
                message);
        return new RunReport(
                facts,
                run.steps().ended(),
                lines.files(run, orphans),
                orphans,
                run.rules(),
                lines.areas(run),
                lines.settings(),
                night == null ? List.of() : night.gaps(),
                run.absent().stream().map(ExportKind::id).toList(),
                run.warnings(),
                run.notes(),
                lines.acceptances(run),
                lines.ignored(run),
                lines.returns(run),
                run.revision());
    }

    private static RunState state(ExitCode code) {
        return switch (code) {
            case DONE -> RunState.DONE;
            case DONE_WITH_REJECTS -> RunState.DONE_WITH_REJECTS;
            default -> RunState.FAILED;
        };
    }
}
