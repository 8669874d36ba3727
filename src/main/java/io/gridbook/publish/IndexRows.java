package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RUN;
import static org.jooq.impl.DSL.trueCondition;

import io.gridbook.publish.report.IndexRun;
import io.gridbook.publish.report.IndexSet;
import io.gridbook.store.schema.tables.records.PublicationRecord;
import io.gridbook.store.schema.tables.records.RunRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** What the index lists, from the database. */
final class IndexRows {
    private static final int FAILED = 20;

    private final DSLContext dsl;
    private final ReportsFolder reports;
    private final ZoneId zone;

    IndexRows(DSLContext dsl, ReportsFolder reports, ZoneId zone) {
        this.dsl = dsl;
        this.reports = reports;
        this.zone = zone;
    }

    /** The sets that readers of this folder can see, newest first: the link decides, it may be ahead of the row's state. */
    List<IndexSet> sets() {
        return dsl
                .selectFrom(PUBLICATION)
                .orderBy(PUBLICATION.PERIOD.desc(), PUBLICATION.KIND.desc(), PUBLICATION.REVISION.desc())
                .fetch()
                .stream()
                .filter(this::linked)
                .map(this::set)
                .toList();
    }

    private boolean linked(PublicationRecord row) {
        SetKind kind = SetKind.valueOf(row.getKind());
        return reports.leadsTo(kind, kind.name(row.getPeriod()), row.getFolder());
    }

    /** The runs that failed after an instant, newest first. */
    List<IndexRun> failedSince(@Nullable Instant lastGood) {
        Condition since = lastGood == null ? trueCondition() : RUN.STARTED_AT.gt(lastGood.atOffset(ZoneOffset.UTC));
        return dsl.selectFrom(RUN)
                .where(RUN.STATE.in("FAILED", "INTERRUPTED"), since)
                .orderBy(RUN.STARTED_AT.desc(), RUN.RUN_ID.desc())
                .limit(FAILED)
                .fetch(this::run);
    }

    private IndexSet set(PublicationRecord row) {
        SetKind kind = SetKind.valueOf(row.getKind());
        String name = kind.name(row.getPeriod());
        return new IndexSet(
                row.getKind(),
                name,
                reports.name(reports.link(kind, name)),
                row.getRevision(),
                YearMonth.from(row.getAnalysisMonth()),
                row.getPublishedAt().toInstant());
    }

    private IndexRun run(RunRecord row) {
        Instant started = row.getStartedAt().toInstant();
        Path folder = reports.run(started, zone);
        return new IndexRun(
                row.getCommand(),
                row.getBusinessDate(),
                started,
                row.getExitCode(),
                row.getMessage(),
                Files.exists(folder.resolve("run.html")) ? reports.name(folder) : null);
    }
}
