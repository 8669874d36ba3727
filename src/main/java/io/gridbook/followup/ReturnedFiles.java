package io.gridbook.followup;

import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.RETURNED_FILE;

import io.gridbook.store.schema.tables.records.ReturnedFileRecord;
import io.gridbook.workbook.BookFault;
import io.gridbook.worklist.RowKey;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The ledger of returned lists, by their contents. */
final class ReturnedFiles {
    static final String DONE = "DONE";
    static final String REFUSED = "REFUSED";

    private final DSLContext dsl;

    ReturnedFiles(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * A file as it goes into the ledger.
     *
     * @param savedAt when it was saved, by its own properties
     * @param filedAs where it goes, below the inbox
     */
    record Entry(
            long run,
            InboxFile file,
            String sha256,
            @Nullable OffsetDateTime savedAt,
            OffsetDateTime takenAt,
            String filedAs) {}

    /** Where a file went of which all was taken. */
    Optional<String> done(String sha256) {
        return dsl.select(RETURNED_FILE.FILED_AS)
                .from(RETURNED_FILE)
                .where(RETURNED_FILE.SHA256.eq(sha256))
                .and(RETURNED_FILE.STATE.eq(DONE))
                .fetchOptional(RETURNED_FILE.FILED_AS);
    }

    /** Enters a file of which nothing is read. */
    void refuse(Entry entry, BookFault fault) {
        ReturnedFileRecord row = row(entry, REFUSED);
        row.setFault(fault.name());
        upsert(row);
    }

    /** Enters a file whose rows are taken or refused, and returns its number. */
    long take(Entry entry, Judgement judgement, int accepted, int known) {
        ReturnedFileRecord row = row(entry, judgement.refused().isEmpty() ? DONE : REFUSED);
        RowKey list = judgement.list();
        row.setListDay(list == null ? null : list.day());
        row.setAreaId(list == null ? null : area(list.areaCode()));
        row.setGridCode(list == null ? null : list.gridCode());
        row.setRowsAccepted(accepted);
        row.setRowsKnown(known);
        row.setRowsRefused(judgement.refused().size());
        row.setRowsAltered(judgement.altered().size());
        return upsert(row);
    }

    /** The number of an area by its code. */
    @Nullable
    Integer area(String code) {
        return dsl.select(AREA.AREA_ID)
                .from(AREA)
                .where(AREA.AREA_CODE.eq(code))
                .fetchOne(AREA.AREA_ID);
    }

    private ReturnedFileRecord row(Entry entry, String state) {
        ReturnedFileRecord row = new ReturnedFileRecord();
        row.setRunId(entry.run());
        row.setSha256(entry.sha256());
        row.setName(entry.file().name());
        row.setBytes(entry.file().stamp().bytes());
        row.setSavedAt(entry.savedAt());
        row.setTakenAt(entry.takenAt());
        row.setState(state);
        row.setFiledAs(entry.filedAs());
        return row;
    }

    /** A refused file that comes again is judged again. */
    private long upsert(ReturnedFileRecord row) {
        return dsl.insertInto(RETURNED_FILE)
                .set(row)
                .onConflict(RETURNED_FILE.SHA256)
                .doUpdate()
                .set(row)
                .returningResult(RETURNED_FILE.FILE_ID)
                .fetchSingle()
                .value1();
    }
}
