package io.gridbook.job;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.RETURNED_FILE;
import static io.gridbook.store.schema.Tables.RUN;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** What is loaded, what ran last and what is published, a line each. */
public class Status {
    private final DSLContext dsl;

    public Status(DSLContext dsl) {
        this.dsl = dsl;
    }

    public List<String> lines() {
        List<String> lines = new ArrayList<>(loaded());
        lines.addAll(returned());
        lines.addAll(lastRun());
        AtWork.of(dsl).lines().forEach(each -> lines.add("at work: " + each));
        lines.addAll(published());
        return lines;
    }

    private List<String> loaded() {
        return dsl.select(
                        EXPORT_FILE.KIND,
                        count(),
                        min(EXPORT_FILE.PERIOD),
                        max(EXPORT_FILE.PERIOD),
                        sum(EXPORT_FILE.ROWS_LOADED))
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq("LOADED"))
                .groupBy(EXPORT_FILE.KIND)
                .orderBy(EXPORT_FILE.KIND)
                .fetch(row -> "loaded %s: %d files, %s to %s, %s rows"
                        .formatted(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private List<String> returned() {
        return dsl.select(
                        count(),
                        count().filterWhere(RETURNED_FILE.STATE.eq("REFUSED")),
                        sum(RETURNED_FILE.ROWS_ACCEPTED),
                        sum(RETURNED_FILE.ROWS_REFUSED),
                        max(RETURNED_FILE.TAKEN_AT))
                .from(RETURNED_FILE)
                .having(count().gt(0))
                .fetch(row -> "returned lists: %d, %d of them refused, answers recorded %s, rows refused %s, last %s"
                        .formatted(row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private List<String> lastRun() {
        return dsl.selectFrom(RUN)
                .orderBy(RUN.RUN_ID.desc())
                .limit(1)
                .fetch(run -> "last run: %s of %s, %s, exit code %s, began %s"
                        .formatted(
                                run.getCommand(),
                                run.getBusinessDate(),
                                run.getState(),
                                run.getExitCode(),
                                run.getStartedAt()));
    }

    private List<String> published() {
        List<String> lines = dsl.selectFrom(PUBLICATION)
                .where(PUBLICATION.STATE.eq("PUBLISHED"))
                .orderBy(PUBLICATION.PERIOD.desc(), PUBLICATION.REVISION.desc())
                .limit(1)
                .fetch(set -> "published: %s r%d, analysis month %s"
                        .formatted(
                                set.getPeriod(),
                                set.getRevision(),
                                set.getAnalysisMonth().toString().substring(0, 7)));
        return lines.isEmpty() ? List.of("published: nothing yet") : lines;
    }
}
