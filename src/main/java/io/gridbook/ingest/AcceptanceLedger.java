package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ACCEPTANCE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RUN;

import io.gridbook.exports.Accepted;
import io.gridbook.exports.Check;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** The checks of loaded files that a person let pass; kept as long as the file's entry. */
@Component
public class AcceptanceLedger {
    private final DSLContext dsl;
    private final Clock clock;

    AcceptanceLedger(DSLContext dsl, Clock clock) {
        this.dsl = dsl;
        this.clock = clock;
    }

    /** Enters what was accepted of a file, each with what had been found, in the transaction that it belongs to. */
    void enter(DSLContext tx, long run, int file, Map<Accepted, String> used) {
        used.forEach((accepted, found) -> tx.insertInto(ACCEPTANCE)
                .set(ACCEPTANCE.FILE_ID, file)
                .set(ACCEPTANCE.CHECK_ID, accepted.check().id())
                .set(ACCEPTANCE.FOUND, found)
                .set(ACCEPTANCE.ACCEPTED_BY, accepted.by())
                .set(ACCEPTANCE.BECAUSE, accepted.because())
                .set(ACCEPTANCE.RUN_ID, run)
                .set(ACCEPTANCE.ACCEPTED_AT, OffsetDateTime.now(clock))
                .onConflict(ACCEPTANCE.FILE_ID, ACCEPTANCE.CHECK_ID)
                .doUpdate()
                .setAllToExcluded()
                .execute());
    }

    /** Whether a check of a loaded file was accepted. */
    boolean has(int file, Check check) {
        return dsl.fetchExists(
                DSL.selectFrom(ACCEPTANCE).where(ACCEPTANCE.FILE_ID.eq(file), ACCEPTANCE.CHECK_ID.eq(check.id())));
    }

    /** What was accepted for a day: of its daily files, of the bills of its analysis month, and in its own runs. */
    public List<AcceptedCheck> of(LocalDate day, LocalDate month, Collection<Integer> files) {
        return fetch(ACCEPTANCE
                .FILE_ID
                .in(files)
                .and(EXPORT_FILE.PERIOD.in(day, month).or(RUN.BUSINESS_DATE.eq(day))));
    }

    private List<AcceptedCheck> fetch(Condition which) {
        return dsl.select(
                        EXPORT_FILE.NAME,
                        ACCEPTANCE.CHECK_ID,
                        ACCEPTANCE.FOUND,
                        ACCEPTANCE.ACCEPTED_BY,
                        ACCEPTANCE.BECAUSE,
                        ACCEPTANCE.ACCEPTED_AT)
                .from(ACCEPTANCE)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(ACCEPTANCE.FILE_ID))
                .join(RUN)
                .on(RUN.RUN_ID.eq(ACCEPTANCE.RUN_ID))
                .where(which)
                .orderBy(EXPORT_FILE.NAME, ACCEPTANCE.CHECK_ID)
                .fetch(AcceptanceLedger::accepted);
    }

    private static AcceptedCheck accepted(Record row) {
        return new AcceptedCheck(
                row.get(EXPORT_FILE.NAME),
                row.get(ACCEPTANCE.CHECK_ID),
                row.get(ACCEPTANCE.FOUND),
                row.get(ACCEPTANCE.ACCEPTED_BY),
                row.get(ACCEPTANCE.BECAUSE),
                row.get(ACCEPTANCE.ACCEPTED_AT).toInstant());
    }
}
