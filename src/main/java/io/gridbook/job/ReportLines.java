package io.gridbook.job;

import static io.gridbook.store.schema.Tables.ORPHAN;

import io.gridbook.exports.Cycle;
import io.gridbook.exports.Names;
import io.gridbook.followup.Returns;
import io.gridbook.ingest.LoadedFile;
import io.gridbook.publish.report.AcceptanceLine;
import io.gridbook.publish.report.Amount;
import io.gridbook.publish.report.AreaBooks;
import io.gridbook.publish.report.BookLink;
import io.gridbook.publish.report.ExportLine;
import io.gridbook.publish.report.IgnoredLine;
import io.gridbook.publish.report.OrphanLine;
import io.gridbook.publish.report.ReturnsLine;
import io.gridbook.publish.report.Setting;
import io.gridbook.segment.Night;
import io.gridbook.settings.JobsFolder;
import io.gridbook.worklist.BookKind;
import io.gridbook.worklist.WrittenFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a run learned, as lines of its report. */
@Component
class ReportLines {
    private final DSLContext dsl;
    private final JobsFolder settings;
    private final AcceptedFiles accepted;

    ReportLines(DSLContext dsl, JobsFolder settings, AcceptedFiles accepted) {
        this.dsl = dsl;
        this.settings = settings;
        this.accepted = accepted;
    }

    List<ExportLine> files(Run run, List<OrphanLine> orphans) {
        return run.files().stream()
                .map(file -> new ExportLine(
                        file.kind().id(),
                        file.name(),
                        file.kind().cycle().show(file.period()),
                        file.read(),
                        file.loaded(),
                        file.rejected(),
                        file.duplicate(),
                        orphansOf(run, file, orphans),
                        file.kind().total().isPresent() ? new Amount(file.amount()) : null,
                        file.control()))
                .toList();
    }

    /** The orphans of a day; none where the day is not known or the database is gone, which must not cost the report. */
    List<OrphanLine> orphans(@Nullable LocalDate day) {
        if (day == null) {
            return List.of();
        }
        try {
            return dsl.selectFrom(ORPHAN)
                    .where(ORPHAN.DAY.eq(day))
                    .orderBy(ORPHAN.KIND, ORPHAN.MISSING)
                    .fetch(row -> new OrphanLine(
                            row.getKind(), row.getMissing(), row.getRows(), row.getOfRows(), money(row.getAmount())));
        } catch (DataAccessException | org.springframework.dao.DataAccessException gone) {
            return List.of();
        }
    }

    List<AreaBooks> areas(Run run) {
        Map<Path, List<WrittenFile>> byArea = run.workbooks().stream()
                .collect(Collectors.groupingBy(
                        book -> book.path().getParent(), LinkedHashMap::new, Collectors.toList()));
        return byArea.entrySet().stream()
                .map(area -> new AreaBooks(
                        String.valueOf(area.getKey().getFileName()),
                        area.getValue().stream().map(book -> link(run, book)).toList()))
                .toList();
    }

    /** What was accepted; none where the database is gone, which must not cost the report. */
    List<AcceptanceLine> acceptances(Run run) {
        try {
            return accepted.of(run).stream()
                    .map(each -> new AcceptanceLine(
                            each.file(), each.check(), each.found(), each.by(), each.because(), each.at()))
                    .toList();
        } catch (DataAccessException | org.springframework.dao.DataAccessException gone) {
            return List.of();
        }
    }

    List<IgnoredLine> ignored(Run run) {
        return run.ignored().stream()
                .map(each -> new IgnoredLine(Names.shown(each.name()), each.why()))
                .toList();
    }

    @Nullable
    ReturnsLine returns(Run run) {
        Returns returns = run.returns();
        return returns.any()
                ? new ReturnsLine(
                        returns.done(),
                        returns.refused(),
                        returns.waiting(),
                        returns.accepted(),
                        returns.known(),
                        returns.refusedRows(),
                        returns.alteredRows())
                : null;
    }

    List<Setting> settings() {
        return settings.effective().entrySet().stream()
                .map(setting -> new Setting(setting.getKey(), setting.getValue()))
                .toList();
    }

    private static BookLink link(Run run, WrittenFile book) {
        String title = String.valueOf(book.path().getFileName()).replaceFirst("\\.xlsx$", "");
        String path = run.staging().folder().relativize(book.path()).toString();
        int today = book.customersToday();
        return book.kind() == BookKind.WORK_LIST
                ? new BookLink(title, path, today, today + book.customersBacklog())
                : new BookLink(title, path, null, null);
    }

    /** Orphans are told by kind and day; of bills and adjustments, those of M stand with their file. */
    private static long orphansOf(Run run, LoadedFile file, List<OrphanLine> orphans) {
        Night night = run.nightIfKnown();
        boolean newest = night != null && file.period().equals(night.monthStart());
        return file.kind().cycle() == Cycle.MONTHLY && !newest
                ? 0
                : orphans.stream()
                        .filter(orphan -> orphan.kind().equals(file.kind().id()))
                        .mapToLong(OrphanLine::rows)
                        .sum();
    }

    private static @Nullable Amount money(@Nullable Long fen) {
        return fen == null ? null : new Amount(fen);
    }
}
