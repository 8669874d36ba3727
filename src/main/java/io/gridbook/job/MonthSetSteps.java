package io.gridbook.job;

import io.gridbook.ingest.AcceptedCheck;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.CaseReport;
import io.gridbook.publish.Edition;
import io.gridbook.publish.FileChange;
import io.gridbook.publish.MonthData;
import io.gridbook.publish.Publisher;
import io.gridbook.publish.SetKind;
import io.gridbook.revenue.Analysis;
import io.gridbook.revenue.Month;
import io.gridbook.revenue.MonthBookWriter;
import io.gridbook.revenue.MonthCheck;
import io.gridbook.revenue.MonthFigures;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.settings.JobsFolder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The steps of a month from its figures to the published set. */
@Component
class MonthSetSteps {
    private final Publisher publisher;
    private final MonthBookWriter books;
    private final BookLocks locks;
    private final MonthData data;
    private final SegmentSettings segments;
    private final AcceptedFiles accepted;
    private final RunFolders folders;
    private final CaseReport revisions;
    private final MonthSteps months;
    private final List<MonthCheck> checks;
    private final LoadedFiles files;
    private final Reports reports;
    private final JobsFolder settings;

    MonthSetSteps(
            Publisher publisher,
            MonthBookWriter books,
            BookLocks locks,
            MonthData data,
            SegmentSettings segments,
            AcceptedFiles accepted,
            RunFolders folders,
            CaseReport revisions,
            MonthSteps months,
            List<MonthCheck> checks,
            LoadedFiles files,
            Reports reports,
            JobsFolder settings) {
        this.publisher = publisher;
        this.books = books;
        this.locks = locks;
        this.data = data;
        this.segments = segments;
        this.accepted = accepted;
        this.folders = folders;
        this.revisions = revisions;
        this.months = months;
        this.checks = List.copyOf(checks);
        this.files = files;
        this.reports = reports;
        this.settings = settings;
    }

    void open(Run run) {
        run.staging(publisher.open(edition(run)));
    }

    void workbooks(Run run) {
        Map<String, Object> thresholds = new HashMap<>();
        segments.thresholds().forEach((name, value) -> thresholds.put("segment." + name, value));
        List<String> lines = accepted.of(run).stream().map(AcceptedCheck::line).toList();
        Month month = months.month(run);
        Analysis analysis = new Analysis(month, lines, thresholds, folders.locale());
        try (NightLock lock = locks.of(run, month.snapshot())) {
            run.analyses(books.write(analysis, run.staging().folder(), lock::of));
        }
    }

    void dataFiles(Run run) {
        data.write(months.month(run).start(), run.staging());
    }

    void publish(Run run) throws SQLException {
        if (!run.lock().held()) {
            throw new StopException(
                    ExitCode.DATABASE,
                    "The database session that keeps other runs out was lost; nothing was published. Run again");
        }
        Month month = months.month(run);
        Edition edition = edition(run);
        List<FileChange> changes = data.changes(edition, run.staging());
        run.notes(notes(month, changes));
        run.cases(List.of(), revisions.revision(edition, run.staging(), changes));
        reports.intoMonthSet(run);
        publisher.publish(
                edition,
                Stream.concat(run.analyses().stream(), MonthData.of(month.start(), run.staging()).stream())
                        .toList(),
                tx -> require(tx, month),
                PublishSteps.audience(run));
    }

    private void require(DSLContext tx, Month month) {
        for (MonthCheck check : checks) {
            int faults = tx.fetchCount(check.faults(month));
            if (faults > 0) {
                throw new StopException(
                        ExitCode.INVARIANT,
                        "%s does not hold: %d rows are at fault. Nothing was published; report it with the run's number"
                                .formatted(check.identity(), faults));
            }
        }
        MonthFigures.noteBasis(tx, month);
    }

    /** Which snapshots the figures went through, and what a rerun changed. */
    private static List<String> notes(Month month, List<FileChange> changes) {
        List<String> notes = new ArrayList<>();
        notes.add("All months are put to grids and customers through the snapshot of %s%s"
                .formatted(
                        month.snapshot(),
                        month.otherSnapshot()
                                ? "; that of %s is not kept"
                                        .formatted(month.month().atEndOfMonth())
                                : ""));
        notes.add(
                month.knowsMoves()
                        ? "Moves are told against the snapshot of " + month.snapshotBefore()
                        : "No other snapshot says where customers were when the month began: nobody is shown as moved");
        changes.stream()
                .filter(change -> !change.none())
                .forEach(change -> notes.add("data/%s: %d rows added, %d gone, %d changed"
                        .formatted(change.file(), change.added(), change.gone(), change.changed())));
        return notes;
    }

    private Edition edition(Run run) {
        Month month = months.month(run);
        return new Edition(
                SetKind.MONTHLY,
                month.start(),
                month.month(),
                month.loaded(1),
                run.id(),
                settings.hash(),
                files.behind(month.snapshot(), month.loaded()));
    }
}
