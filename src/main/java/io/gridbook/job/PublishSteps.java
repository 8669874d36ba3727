package io.gridbook.job;

import io.gridbook.alert.Findings;
import io.gridbook.exports.ExportKind;
import io.gridbook.ingest.AcceptedCheck;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.publish.Audience;
import io.gridbook.publish.DataFiles;
import io.gridbook.publish.Edition;
import io.gridbook.publish.Published;
import io.gridbook.publish.Publisher;
import io.gridbook.publish.SetKind;
import io.gridbook.publish.Staging;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.settings.JobsFolder;
import io.gridbook.worklist.OtherBooks;
import io.gridbook.worklist.WorkListDay;
import io.gridbook.worklist.WorkListWriter;
import io.gridbook.worklist.WrittenFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The steps from the order of the work list to the published set. */
@Component
class PublishSteps {
    private static final Set<ExportKind> ALERTING =
            Set.of(ExportKind.BALANCES, ExportKind.CHARGES, ExportKind.DISCONNECTS);

    private final Publisher publisher;
    private final DataFiles dataFiles;
    private final WorkListWriter workLists;
    private final BookLocks locks;
    private final OtherBooks otherBooks;
    private final Findings findings;
    private final SegmentSettings segments;
    private final LoadedFiles files;
    private final FigureChecks checks;
    private final Reports reports;
    private final JobsFolder settings;
    private final RunFolders folders;
    private final AcceptedFiles accepted;

    PublishSteps(
            Publisher publisher,
            DataFiles dataFiles,
            WorkListWriter workLists,
            BookLocks locks,
            OtherBooks otherBooks,
            Findings findings,
            SegmentSettings segments,
            LoadedFiles files,
            FigureChecks checks,
            Reports reports,
            JobsFolder settings,
            RunFolders folders,
            AcceptedFiles accepted) {
        this.publisher = publisher;
        this.dataFiles = dataFiles;
        this.workLists = workLists;
        this.locks = locks;
        this.otherBooks = otherBooks;
        this.findings = findings;
        this.segments = segments;
        this.files = files;
        this.checks = checks;
        this.reports = reports;
        this.settings = settings;
        this.folders = folders;
        this.accepted = accepted;
    }

    void open(Run run) {
        run.staging(publisher.open(edition(run)));
    }

    void workbooks(Run run) {
        WorkListDay edition = workListDay(run);
        Path folder = run.staging().folder();
        try (NightLock lock = locks.of(run, run.day())) {
            List<WrittenFile> lists = workLists.write(edition, folder, lock.books());
            run.workbooks(otherBooks.beside(lists, edition, folder, lock.books()));
        }
    }

    private WorkListDay workListDay(Run run) {
        Night night = run.night();
        return new WorkListDay(
                night.day(),
                night.workingDay(),
                night.month(),
                night.late(),
                night.loaded(),
                night.gaps(),
                absent(run),
                accepted.of(run).stream().map(AcceptedCheck::line).toList(),
                thresholds(),
                folders.locale());
    }

    void dataFiles(Run run) {
        Staging staging = run.staging();
        dataFiles.segments(edition(run), staging);
        dataFiles.alerts(edition(run), staging);
    }

    void publish(Run run) throws SQLException {
        if (!run.lock().held()) {
            throw new StopException(
                    ExitCode.DATABASE,
                    "The database session that keeps other runs out was lost; nothing was published. Run again");
        }
        reports.intoSet(run, edition(run));
        Stream<Path> workbooks = run.workbooks().stream().map(WrittenFile::path);
        publisher.publish(
                edition(run),
                Stream.concat(workbooks, DataFiles.of(run.staging()).stream()).toList(),
                tx -> checks.require(tx, run.night()),
                audience(run));
    }

    private static Audience audience(Run run) {
        return new Audience() {
            @Override
            public void visible(Published set) {
                run.published(set);
            }

            @Override
            public void warned(String message) {
                run.warn(message);
            }
        };
    }

    /** Removes what a failed run had built; needs no database. */
    void discard(Run run) {
        Staging staging = run.stagingIfKnown();
        if (staging != null) {
            publisher.discard(staging);
        }
    }

    private Edition edition(Run run) {
        Night night = run.night();
        return new Edition(
                SetKind.DAILY,
                night.day(),
                night.month(),
                night.hasMonthBefore(),
                run.id(),
                settings.hash(),
                files.behind(night.day(), night.loaded()));
    }

    /** What alerts are made of: a workbook says where one of these is absent. */
    private static List<String> absent(Run run) {
        return run.absent().stream()
                .filter(ALERTING::contains)
                .map(ExportKind::id)
                .toList();
    }

    private Map<String, Object> thresholds() {
        Map<String, Object> all = new HashMap<>();
        findings.rules().forEach(rule -> {
            all.put(rule.id() + ".enabled", rule.enabled());
            rule.thresholds().forEach((name, value) -> all.put(rule.id() + "." + name, value));
        });
        segments.thresholds().forEach((name, value) -> all.put("segment." + name, value));
        return all;
    }
}
