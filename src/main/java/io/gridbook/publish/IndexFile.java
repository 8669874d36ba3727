package io.gridbook.publish;

import io.gridbook.publish.report.IndexPage;
import io.gridbook.publish.report.IndexRun;
import io.gridbook.publish.report.IndexSet;
import io.gridbook.publish.report.Pages;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jooq.DSLContext;

/** {@code reports/index.html}: written at the end of every run, of failed ones too. */
public final class IndexFile {
    private final DSLContext dsl;
    private final ReportsFolder reports;
    private final Pages pages;
    private final Clock clock;
    private final ZoneId zone;

    public IndexFile(DSLContext dsl, ReportsFolder reports, Pages pages, Clock clock, ZoneId zone) {
        this.dsl = dsl;
        this.reports = reports;
        this.pages = pages;
        this.clock = clock;
        this.zone = zone;
    }

    public void write() {
        IndexRows rows = new IndexRows(dsl, reports, zone);
        List<IndexSet> sets = rows.sets();
        Instant lastGood =
                sets.stream().map(IndexSet::publishedAt).max(Instant::compareTo).orElse(null);
        List<IndexRun> failed = rows.failedSince(lastGood);
        try {
            Trees.create(reports.root());
            AtomicFile.write(reports.index(), pages.index(new IndexPage(sets, failed, lastGood, clock.instant())));
        } catch (IOException e) {
            throw OutputFault.beside(reports.root(), e);
        }
    }
}
