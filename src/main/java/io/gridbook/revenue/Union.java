package io.gridbook.revenue;

import org.jooq.Record;
import org.jooq.Select;

/** Rows of one shape, one after another. */
final class Union {
    private Union() {}

    /** The columns must be alike; that the types are is known to who writes both. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    static Select<? extends Record> all(Select<? extends Record> first, Select<? extends Record> second) {
        return ((Select) first).unionAll((Select) second);
    }
}
