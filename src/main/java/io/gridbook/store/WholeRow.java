package io.gridbook.store;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;

import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.Table;

/** A row with all its columns as one value. */
public final class WholeRow {
    private WholeRow() {}

    /** The row of a table in a statement, by column name. */
    public static Field<JSONB> asJson(Table<?> table) {
        return function("to_jsonb", JSONB.class, field(name(table.getName())));
    }
}
