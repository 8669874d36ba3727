package io.gridbook.job;

import static io.gridbook.store.schema.Tables.SERVICE;

import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.ExportKind;
import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.ExportLoading;
import io.gridbook.ingest.LoadedFile;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.ingest.RejectFolder;
import io.gridbook.ingest.Resolution;
import io.gridbook.ingest.archive.KeptRejects;
import io.gridbook.revenue.Month;
import io.gridbook.revenue.MonthFigures;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import io.gridbook.store.Partitions;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** The steps of a month from its bills to its figures. */
@Component
class MonthSteps {
    private final DSLContext dsl;
    private final DropFiles drop;
    private final ExportLoading loading;
    private final LoadedFiles loaded;
    private final Resolution resolution;
    private final SegmentSettings segments;
    private final Cores cores;
    private final KeptRejects kept;
    private final AcceptedFiles accepted;

    MonthSteps(
            DSLContext dsl,
            DropFiles drop,
            ExportLoading loading,
            LoadedFiles loaded,
            Resolution resolution,
            SegmentSettings segments,
            Cores cores,
            KeptRejects kept,
            AcceptedFiles accepted) {
        this.dsl = dsl;
        this.drop = drop;
        this.loading = loading;
        this.loaded = loaded;
        this.resolution = resolution;
        this.segments = segments;
        this.cores = cores;
        this.kept = kept;
        this.accepted = accepted;
    }

    /** The bills and adjustments up to the month that are new, and the snapshot where it is not loaded yet. */
    void load(Run run, YearMonth month) throws InterruptedException {
        Drop there = drop.scan();
        DropPlan plan = new DropPlan(there);
        List<DropFile> files = new ArrayList<>(plan.monthFiles(month));
        if (Partitions.find(dsl, SERVICE, run.day()) == null) {
            files.addAll(plan.dayFiles(run.day()));
        }
        accepted.requireNamed(files);
        run.ignored(there.ignored());
        List<LoadedFile> results = loading.load(run.id(), files, new RejectFolder(run.rejects(), kept), cores.count());
        run.files(results);
        results.forEach(file -> file.notes().forEach(note -> run.warn(file.name() + ": " + note)));
        run.absent(loaded.absent(run.day(), month).stream()
                .filter(kind -> kind == ExportKind.ADJUSTMENTS)
                .toList());
        run.night(new Night(run.day(), month, loaded.billMonthsBefore(month.plusMonths(1))));
    }

    void adjustments(Run run) {
        resolution.adjustments(run.day(), run.night().month());
    }

    /** The spend of all months, and the windows in which the months that are ranked look at it. */
    void bills(Run run) throws InterruptedException {
        Month month = month(run);
        cores.each(month.loaded(), resolution::bills);
        for (int n : month.ranked()) {
            resolution.window(run.day(), month.month().minusMonths(n), segments.windowMonths());
        }
    }

    void write(Run run, MonthFigures.Piece piece) {
        piece.work().accept(month(run));
    }

    /** The month with its snapshots, once its exports are loaded. */
    Month month(Run run) {
        Night night = run.night();
        return Month.of(night.month(), Partitions.periods(dsl, SERVICE), run.day(), night.loaded());
    }
}
