package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;

import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** The line of an export that a figure came from. */
record Origin(String file, int line) {
    /** Nothing where the rows of the file are past keeping. */
    static @Nullable Origin of(Record row, Field<Integer> line) {
        String file = row.get(EXPORT_FILE.NAME);
        Integer number = row.get(line);
        return file == null || number == null ? null : new Origin(file, number);
    }

    static String text(@Nullable Origin origin) {
        return origin == null ? "detail no longer kept" : origin.file() + ":" + origin.line();
    }
}
