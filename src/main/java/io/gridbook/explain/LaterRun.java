package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.RUN;
import static io.gridbook.store.schema.Tables.RUN_STEP;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.util.Optional;
import org.jooq.DSLContext;

/** A run of a day that came after the published one and was not published: the tables of the day may be as it left them. */
public record LaterRun(LocalDate day, long id, String command, String state, long published) {
    /** The newest such run, where there is one that came as far as a step. */
    public static Optional<LaterRun> after(DSLContext dsl, PublicationRecord published) {
        return dsl.selectFrom(RUN)
                .where(RUN.BUSINESS_DATE.eq(published.getPeriod()), RUN.RUN_ID.gt(published.getRunId()))
                .and(exists(selectOne().from(RUN_STEP).where(RUN_STEP.RUN_ID.eq(RUN.RUN_ID))))
                .orderBy(RUN.RUN_ID.desc())
                .limit(1)
                .fetchOptional(run -> new LaterRun(
                        published.getPeriod(), run.getRunId(), run.getCommand(), run.getState(), published.getRunId()));
    }

    /** As a sentence. */
    public String show() {
        return ("the tables of %s are as run %d (%s, %s) left them, which came after the published run %d and was not"
                        + " published: managers have another list")
                .formatted(day, id, command, state, published);
    }
}
