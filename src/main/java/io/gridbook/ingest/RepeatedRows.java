package io.gridbook.ingest;

import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.md5;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import io.gridbook.exports.ExportKind;
import io.gridbook.store.WholeRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The rows of a period with what is to become of those whose key comes again. Rows that differ contradict each other; a
 * corrected row whose key the other files contradict each other about stands beside them, not among them.
 *
 * @param corrections numbers of the files that are corrected rejects
 */
record RepeatedRows(ExportKind kind, LocalDate period, List<Integer> corrections) {
    static final Field<Integer> FILE_ID = field(name("file_id"), Integer.class);
    static final Field<Integer> LINE = field(name("line"), Integer.class);
    static final Field<Boolean> CONFLICT = field(name("conflict"), Boolean.class);
    static final Field<JSONB> CONTENTS = field(name("contents"), JSONB.class);
    static final Field<Integer> FROM_LAST = field(name("from_last"), Integer.class);

    private static final String SEPARATOR = "\u001f";
    private static final Field<String> DIGEST = field(name("digest"), String.class);
    private static final Field<Integer> SIDE = field(name("side"), Integer.class);

    /** One row per row of the period: file_id, line, conflict, contents, and its place among its equals from the last. */
    Select<? extends Record> all() {
        List<Field<?>> alike = new ArrayList<>();
        RawTables.keys(kind).forEach(key -> alike.add(field(name(key.getName()), key.getDataType())));
        alike.add(SIDE);
        return select(
                        FILE_ID,
                        LINE,
                        differ(DIGEST, alike).as(CONFLICT),
                        CONTENTS,
                        rowNumber()
                                .over()
                                .partitionBy(alike)
                                .orderBy(FILE_ID.desc(), LINE.desc())
                                .as(FROM_LAST))
                .from(sided().asTable("sided"));
    }

    private Select<? extends Record> sided() {
        Table<?> raw = RawTables.of(kind);
        List<Field<?>> columns = new ArrayList<>(List.of(RawTables.fileId(raw), RawTables.line(raw)));
        columns.addAll(RawTables.keys(kind));
        columns.add(digest().as(DIGEST));
        columns.add(WholeRow.asJson(raw).as(CONTENTS));
        columns.add(side().as(SIDE));
        return select(columns).from(raw).where(RawTables.period(raw).eq(period));
    }

    /** 1 for corrected rows beside a contradiction, 0 for all others. */
    private Field<Integer> side() {
        if (corrections.isEmpty()) {
            return inline(0);
        }
        Condition corrected = RawTables.fileId(RawTables.of(kind)).in(corrections);
        Field<String> others = case_().when(corrected, (String) null).otherwise(digest());
        return case_().when(corrected.and(coalesce(differ(others, RawTables.keys(kind)), inline(false))), inline(1))
                .otherwise(inline(0));
    }

    private static Field<Boolean> differ(Field<String> digest, List<Field<?>> alike) {
        return field(min(digest).over().partitionBy(alike).ne(max(digest).over().partitionBy(alike)));
    }

    private Field<String> digest() {
        return md5(concat(RawTables.values(kind).stream()
                .map(value -> coalesce(cast(value, SQLDataType.CLOB).concat(SEPARATOR), inline("-")))
                .toArray(Field<?>[]::new)));
    }
}
