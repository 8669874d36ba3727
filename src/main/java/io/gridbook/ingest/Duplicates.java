package io.gridbook.ingest;

import static io.gridbook.ingest.RepeatedRows.CONFLICT;
import static io.gridbook.ingest.RepeatedRows.CONTENTS;
import static io.gridbook.ingest.RepeatedRows.FILE_ID;
import static io.gridbook.ingest.RepeatedRows.FROM_LAST;
import static io.gridbook.ingest.RepeatedRows.LINE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_DUPLICATE;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbGetAttributeAsText;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.gridbook.exports.ExportKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Takes out the rows of a period whose key came again: of equal rows the last one stays, of rows that differ none. The
 * rows taken out are listed in {@code raw_duplicate}.
 */
final class Duplicates {
    private final DSLContext tx;
    private final ExportKind kind;
    private final LocalDate period;
    private final Table<?> raw;

    Duplicates(DSLContext tx, ExportKind kind, LocalDate period) {
        this.tx = tx;
        this.kind = kind;
        this.period = period;
        this.raw = RawTables.of(kind);
    }

    /** Returns whether there were any. */
    boolean takeOut() {
        if (!tx.fetchExists(repeatedKeys())) {
            return false;
        }
        tx.insertInto(
                        RAW_DUPLICATE,
                        RAW_DUPLICATE.FILE_ID,
                        RAW_DUPLICATE.LINE,
                        RAW_DUPLICATE.CONFLICT,
                        RAW_DUPLICATE.CONTENTS)
                .select(select(FILE_ID, LINE, CONFLICT, CONTENTS)
                        .from(new RepeatedRows(kind, period, corrections())
                                .all()
                                .asTable("repeated"))
                        .where(CONFLICT.eq(inline(true)).or(FROM_LAST.gt(1))))
                .execute();
        recount(inline(1L));
        tx.deleteFrom(raw)
                .where(RawTables.period(raw).eq(period))
                .and(row(RawTables.fileId(raw), RawTables.line(raw)).in(takenOut()))
                .execute();
        return true;
    }

    /** Puts back what was taken out of the files that are loaded, as if it had not been looked for yet. */
    void putBack() {
        recount(inline(-1L));
        tx.insertInto(raw, raw.fields()).select(contents()).execute();
        tx.deleteFrom(RAW_DUPLICATE)
                .where(RAW_DUPLICATE.FILE_ID.in(
                        select(EXPORT_FILE.FILE_ID).from(EXPORT_FILE).where(ofPeriod())))
                .execute();
    }

    private Select<? extends Record> contents() {
        return select(Arrays.stream(raw.fields())
                        .map(column -> jsonbGetAttributeAsText(RAW_DUPLICATE.CONTENTS, column.getName())
                                .cast(column.getDataType()))
                        .toList())
                .from(RAW_DUPLICATE)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_DUPLICATE.FILE_ID))
                .where(ofPeriod());
    }

    private Condition ofPeriod() {
        return EXPORT_FILE
                .STATE
                .eq("LOADED")
                .and(EXPORT_FILE.KIND.eq(kind.id()))
                .and(EXPORT_FILE.PERIOD.eq(period));
    }

    private Select<? extends Record> repeatedKeys() {
        return selectOne()
                .from(raw)
                .where(RawTables.period(raw).eq(period))
                .groupBy(RawTables.keys(kind))
                .having(count().gt(1));
    }

    private List<Integer> corrections() {
        return tx.select(EXPORT_FILE.FILE_ID)
                .from(EXPORT_FILE)
                .where(ofPeriod(), EXPORT_FILE.CORRECTION.eq(true))
                .orderBy(EXPORT_FILE.FILE_ID)
                .fetch(EXPORT_FILE.FILE_ID);
    }

    /** The rows listed for the files of the period that are still in the raw table. */
    private Select<Record2<Integer, Integer>> takenOut() {
        return select(RAW_DUPLICATE.FILE_ID, RAW_DUPLICATE.LINE)
                .from(RAW_DUPLICATE)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_DUPLICATE.FILE_ID))
                .where(ofPeriod());
    }

    /** Moves the rows listed as taken out from those loaded to those rejected or duplicate; back, with a sign of −1. */
    private void recount(Field<Long> sign) {
        Field<Integer> file = field(name("taken", "file_id"), Integer.class);
        Field<Long> conflicts = field(name("taken", "conflicts"), Long.class).mul(sign);
        Field<Long> duplicates = field(name("taken", "duplicates"), Long.class).mul(sign);
        Field<Long> amount = field(name("taken", "amount"), Long.class).mul(sign);
        tx.with(name("taken").as(taken()))
                .update(EXPORT_FILE)
                .set(
                        EXPORT_FILE.ROWS_LOADED,
                        EXPORT_FILE.ROWS_LOADED.minus(conflicts).minus(duplicates))
                .set(EXPORT_FILE.ROWS_REJECTED, EXPORT_FILE.ROWS_REJECTED.plus(conflicts))
                .set(EXPORT_FILE.ROWS_DUPLICATE, EXPORT_FILE.ROWS_DUPLICATE.plus(duplicates))
                .set(EXPORT_FILE.AMOUNT_LOADED, EXPORT_FILE.AMOUNT_LOADED.minus(amount))
                .from(table(name("taken")))
                .where(EXPORT_FILE.FILE_ID.eq(file))
                .execute();
    }

    /** One row per loaded file of the period: what is listed as taken out of it. */
    private Select<? extends Record> taken() {
        Field<Long> money = kind.total()
                .map(total ->
                        jsonbGetAttributeAsText(RAW_DUPLICATE.CONTENTS, total).cast(Long.class))
                .orElse(inline(0L));
        return select(
                        RAW_DUPLICATE.FILE_ID,
                        count().filterWhere(RAW_DUPLICATE.CONFLICT.eq(true))
                                .cast(Long.class)
                                .as("conflicts"),
                        count().filterWhere(RAW_DUPLICATE.CONFLICT.eq(false))
                                .cast(Long.class)
                                .as("duplicates"),
                        sum(money).cast(Long.class).as("amount"))
                .from(RAW_DUPLICATE)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_DUPLICATE.FILE_ID))
                .where(ofPeriod())
                .groupBy(RAW_DUPLICATE.FILE_ID);
    }
}
