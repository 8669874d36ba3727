package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;

import io.gridbook.exports.RowReader;
import java.util.Set;
import org.jooq.DSLContext;

/** Puts rows that were taken out for another row with the same key into the reject file, as they were received. */
final class Conflicts {
    private final DSLContext tx;
    private final RowReader reader;

    Conflicts(DSLContext tx, RowReader reader) {
        this.tx = tx;
        this.reader = reader;
    }

    /** Lists those of a part that are not in its reject file yet. */
    void list(Part part) {
        Set<Long> lines = tx.select(RAW_DUPLICATE.LINE)
                .from(RAW_DUPLICATE)
                .where(RAW_DUPLICATE.FILE_ID.eq(part.id()), RAW_DUPLICATE.CONFLICT.eq(true))
                .fetchSet(RAW_DUPLICATE.LINE, Long.class);
        lines.removeAll(part.listed());
        if (!lines.isEmpty()) {
            reader.lines(
                    part.file(),
                    part.judgement(),
                    lines,
                    (line, fields) -> part.rejected().reject(line, "", "the same key again with other values", fields));
            part.listed().addAll(lines);
        }
    }
}
