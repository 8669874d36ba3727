package io.gridbook.job;

import io.gridbook.exports.Drop;
import io.gridbook.exports.DropFile;
import io.gridbook.ingest.CeasedServices;
import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.ExportLoading;
import io.gridbook.ingest.LoadedFile;
import io.gridbook.ingest.LoadedFiles;
import io.gridbook.ingest.OrphanLimit;
import io.gridbook.ingest.RejectFolder;
import io.gridbook.ingest.Resolution;
import io.gridbook.ingest.archive.Archive;
import io.gridbook.ingest.archive.KeptRejects;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import org.springframework.stereotype.Component;

/** The steps from the drop to the resolved tables. */
@Component
class ExportSteps {
    /** How far back a customer may count as new to a manager. */
    private static final int MANAGER_DAYS = 31;

    private final DropFiles drop;
    private final ExportLoading loading;
    private final LoadedFiles loaded;
    private final Resolution resolution;
    private final OrphanLimit orphans;
    private final SegmentSettings segments;
    private final Cores cores;
    private final Archive archive;
    private final KeptRejects kept;
    private final CeasedServices ceased;
    private final AcceptedFiles accepted;

    ExportSteps(
            DropFiles drop,
            ExportLoading loading,
            LoadedFiles loaded,
            Resolution resolution,
            OrphanLimit orphans,
            SegmentSettings segments,
            Cores cores,
            Archive archive,
            KeptRejects kept,
            CeasedServices ceased,
            AcceptedFiles accepted) {
        this.drop = drop;
        this.loading = loading;
        this.loaded = loaded;
        this.resolution = resolution;
        this.orphans = orphans;
        this.segments = segments;
        this.cores = cores;
        this.archive = archive;
        this.kept = kept;
        this.ceased = ceased;
        this.accepted = accepted;
    }

    void load(Run run) throws InterruptedException {
        Drop there = drop.scan();
        List<DropFile> files = new DropPlan(there).files(run.day());
        accepted.requireNamed(files);
        run.ignored(there.ignored());
        there.waiting().forEach(each -> run.warn("not read, not complete: " + each));
        List<LoadedFile> results = loading.load(run.id(), files, new RejectFolder(run.rejects(), kept), cores.count());
        run.files(results);
        results.forEach(file -> file.notes().forEach(note -> run.warn(file.name() + ": " + note)));
        Night night = night(run);
        run.absent(loaded.absent(night.day(), night.month()));
        run.night(night);
    }

    /** Keeps the files that are loaded; one that has changed since is told of. */
    void archive(Run run) throws IOException {
        for (LoadedFile file : run.files()) {
            if (!archive.keep(file.path(), file.sha256())) {
                run.warn(file.name() + ": it changed after it was loaded; what was loaded is not in the archive");
            }
        }
    }

    void customers(Run run) {
        resolution.customers(run.day());
    }

    void services(Run run) {
        resolution.services(run.day());
        ceased.missing(run.day()).ifPresent(run::warn);
    }

    void arrears(Run run) {
        resolution.arrears(run.day());
    }

    /** What a night can do without, and whose manager is new. */
    void optional(Run run) {
        Night night = run.night();
        resolution.optional(night.day(), night.month());
        resolution.managers(night.day(), MANAGER_DAYS);
    }

    void bills(Run run) throws InterruptedException {
        Night night = run.night();
        cores.each(night.loaded(), resolution::bills);
        resolution.window(run.day(), night.month(), segments.windowMonths());
    }

    void orphans(Run run) {
        Night night = run.night();
        resolution.orphans(run.day(), night.month());
        orphans.require(run.id(), run.day(), night.month());
        accepted.tellUnused(run);
    }

    private Night night(Run run) {
        NavigableSet<YearMonth> months = loaded.billMonthsBefore(YearMonth.from(run.day()));
        if (months.isEmpty()) {
            throw new StopException(
                    ExitCode.INPUT_MISSING,
                    "No bills of a month before %s are loaded or in the drop. Ask for bills_%s"
                            .formatted(
                                    YearMonth.from(run.day()),
                                    YearMonth.from(run.day())
                                            .minusMonths(1)
                                            .toString()
                                            .replace("-", "")));
        }
        Night night = new Night(run.day(), months.last(), months);
        if (night.late()) {
            run.warn("The bills of %s are not there; the night goes on with %s as the analysis month"
                    .formatted(YearMonth.from(run.day()).minusMonths(1), night.month()));
        }
        if (!night.gaps().isEmpty()) {
            run.warn("Months whose bills were never loaded, left out of sums and divisors: " + night.gaps());
        }
        return night;
    }
}
