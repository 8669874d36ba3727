package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;
import static io.gridbook.store.schema.Tables.RUN;

import io.gridbook.exports.Counts;
import io.gridbook.exports.DropFile;
import io.gridbook.exports.Judgement;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** The table of files as one load sees it, inside its transaction. */
final class FileLedger {
    private static final String LOADED = "LOADED";

    private final DSLContext tx;

    FileLedger(DSLContext tx) {
        this.tx = tx;
    }

    /** The file that is loaded for the same export, period and part, if its bytes are the same. */
    Optional<Integer> same(DropFile file, String sha256) {
        return tx.select(EXPORT_FILE.FILE_ID)
                .from(EXPORT_FILE)
                .where(
                        EXPORT_FILE.STATE.eq(LOADED),
                        EXPORT_FILE.KIND.eq(file.kind().id()))
                .and(EXPORT_FILE.PERIOD.eq(file.period()))
                .and(EXPORT_FILE.PART.eq(file.part()))
                .and(EXPORT_FILE.SHA256.eq(sha256))
                .fetchOptional(EXPORT_FILE.FILE_ID);
    }

    /** A file of a higher resend number that is loaded for the same export, period and part. */
    Optional<Integer> newer(DropFile file) {
        return tx.select(EXPORT_FILE.FILE_ID)
                .from(EXPORT_FILE)
                .where(
                        EXPORT_FILE.STATE.eq(LOADED),
                        EXPORT_FILE.KIND.eq(file.kind().id()))
                .and(EXPORT_FILE.PERIOD.eq(file.period()))
                .and(EXPORT_FILE.PART.eq(file.part()))
                .and(EXPORT_FILE.RESEND.gt(file.resend()))
                .fetchOptional(EXPORT_FILE.FILE_ID);
    }

    /** The name of a file with the same bytes that is loaded for another period of the same export. */
    Optional<String> twin(DropFile file, String sha256) {
        return tx.select(EXPORT_FILE.NAME)
                .from(EXPORT_FILE)
                .where(
                        EXPORT_FILE.STATE.eq(LOADED),
                        EXPORT_FILE.KIND.eq(file.kind().id()))
                .and(EXPORT_FILE.PERIOD.ne(file.period()))
                .and(EXPORT_FILE.SHA256.eq(sha256))
                .orderBy(EXPORT_FILE.PERIOD.desc())
                .limit(1)
                .fetchOptional(EXPORT_FILE.NAME);
    }

    /** What is loaded of a file's period, the file's own part included. */
    List<LoadedPart> parts(DropFile file) {
        return tx.selectFrom(EXPORT_FILE)
                .where(
                        EXPORT_FILE.STATE.eq(LOADED),
                        EXPORT_FILE.KIND.eq(file.kind().id()))
                .and(EXPORT_FILE.PERIOD.eq(file.period()))
                .orderBy(EXPORT_FILE.FILE_ID)
                .fetch(row -> new LoadedPart(
                        row.getFileId(), row.getPart(), row.getName(), row.getRowsRead(), row.getRowsRejected()));
    }

    /** Marks files as replaced; the rows that were taken out of them are not kept any longer than those left in. */
    void replace(List<LoadedPart> parts) {
        List<Integer> ids = parts.stream().map(LoadedPart::id).toList();
        tx.update(EXPORT_FILE)
                .set(EXPORT_FILE.STATE, "REPLACED")
                .where(EXPORT_FILE.FILE_ID.in(ids))
                .execute();
        tx.deleteFrom(RAW_DUPLICATE).where(RAW_DUPLICATE.FILE_ID.in(ids)).execute();
    }

    /** Enters a file and returns its number. */
    int enter(long run, DropFile file, Judgement judgement, OffsetDateTime now) {
        return tx.insertInto(EXPORT_FILE)
                .set(EXPORT_FILE.RUN_ID, run)
                .set(EXPORT_FILE.KIND, file.kind().id())
                .set(EXPORT_FILE.PERIOD, file.period())
                .set(EXPORT_FILE.PART, file.part())
                .set(EXPORT_FILE.RESEND, file.resend())
                .set(EXPORT_FILE.CORRECTION, file.correction())
                .set(EXPORT_FILE.NAME, file.name())
                .set(EXPORT_FILE.BYTES, judgement.bytes())
                .set(EXPORT_FILE.SHA256, judgement.sha256())
                .set(EXPORT_FILE.CHARSET, judgement.charset())
                .set(EXPORT_FILE.STATE, LOADED)
                .set(EXPORT_FILE.CONTROL, file.control() == null ? "NONE" : "PASSED")
                .set(EXPORT_FILE.SEEN_AT, now)
                .returningResult(EXPORT_FILE.FILE_ID)
                .fetchSingle()
                .value1();
    }

    void count(int file, Counts counts) {
        tx.update(EXPORT_FILE)
                .set(EXPORT_FILE.ROWS_READ, counts.read())
                .set(EXPORT_FILE.ROWS_LOADED, counts.accepted())
                .set(EXPORT_FILE.ROWS_REJECTED, counts.rejected())
                .set(EXPORT_FILE.AMOUNT, counts.amountRead())
                .set(EXPORT_FILE.AMOUNT_LOADED, counts.amountAccepted())
                .where(EXPORT_FILE.FILE_ID.eq(file))
                .execute();
    }

    /** The file as the report shows it. */
    LoadedFile loaded(int id, DropFile file, boolean fresh, List<String> notes) {
        return tx.selectFrom(EXPORT_FILE)
                .where(EXPORT_FILE.FILE_ID.eq(id))
                .fetchSingle(row -> new LoadedFile(
                        id,
                        file.kind(),
                        file.period(),
                        file.name(),
                        fresh,
                        untold(row.getRunId()),
                        file.path(),
                        row.getSha256(),
                        row.getRowsRead(),
                        row.getRowsLoaded(),
                        row.getRowsRejected(),
                        row.getRowsDuplicate(),
                        row.getAmount(),
                        row.getAmountLoaded(),
                        row.getControl(),
                        notes));
    }

    /** Whether the run that loaded a file, and all since, were cut short. */
    private boolean untold(long run) {
        return !tx.fetchExists(DSL.selectFrom(RUN).where(RUN.RUN_ID.ge(run), RUN.STATE.eq("DONE")));
    }
}
