package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;

import io.gridbook.exports.RowReader;
import java.util.BitSet;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record1;

/** Puts rows that were taken out for another row with the same key into the reject file, as they were received. */
final class Conflicts {
    private static final int FETCHED = 10_000;

    private final DSLContext tx;
    private final RowReader reader;

    Conflicts(DSLContext tx, RowReader reader) {
        this.tx = tx;
        this.reader = reader;
    }

    /** Lists those of a part that are not in its reject file yet; a bit a line is held for it. */
    void list(Part part) {
        BitSet lines = lines(part);
        lines.andNot(part.listed());
        if (!lines.isEmpty()) {
            if (!part.rejected().headed()) {
                part.rejected().heading(reader.heading(part.file(), part.judgement()));
            }
            reader.lines(
                    part.file(),
                    part.judgement(),
                    line -> lines.get((int) line),
                    (line, fields) -> part.rejected().reject(line, "", "the same key again with other values", fields));
            part.listed().or(lines);
        }
    }

    private BitSet lines(Part part) {
        BitSet lines = new BitSet();
        try (Cursor<Record1<Integer>> rows = tx.select(RAW_DUPLICATE.LINE)
                .from(RAW_DUPLICATE)
                .where(RAW_DUPLICATE.FILE_ID.eq(part.id()), RAW_DUPLICATE.CONFLICT.eq(true))
                .fetchSize(FETCHED)
                .fetchLazy()) {
            rows.forEach(row -> lines.set(row.value1()));
        }
        return lines;
    }
}
