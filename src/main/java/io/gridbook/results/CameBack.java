package io.gridbook.results;

import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** "came": one row per contact and case, with the money that came back after it (null: unknown), by manager and rule. */
final class CameBack {
    static final String NAME = "came";

    private static final Table<Record> CAME = table(name(NAME));
    private static final Field<Integer> AREA_ID = came("area_id", Integer.class);
    private static final Field<LocalDate> LIST_DAY = came("list_day", LocalDate.class);
    private static final Field<String> CUSTOMER_ID = came("customer_id", String.class);
    private static final Field<String> RULE = came("rule", String.class);
    private static final Field<Long> BACK = came("back", Long.class);
    private static final Field<Boolean> OPEN = came("open", Boolean.class);

    private CameBack() {}

    /** @param came the last of the expressions, which may stand on those before it */
    static Select<? extends Record> summed(Span span, CommonTableExpression<?>... came) {
        return with(came)
                .select(
                        AREA_ID,
                        GRID.MANAGER_CODE,
                        GRID.MANAGER_NAME,
                        RULE,
                        count().cast(Long.class).as("contacts"),
                        counted(BACK.gt(inline(0L))).as("successes"),
                        sum(BACK).cast(Long.class).as("back"),
                        counted(condition(OPEN)).as("open"),
                        counted(BACK.isNull().andNot(condition(OPEN))).as("unknown"))
                .from(CAME)
                .leftJoin(WORKLIST)
                .on(WORKLIST.AREA_ID.eq(AREA_ID))
                .and(WORKLIST.DAY.eq(LIST_DAY))
                .and(WORKLIST.CUSTOMER_ID.eq(CUSTOMER_ID))
                .and(span.on(WORKLIST.DAY))
                .leftJoin(GRID)
                .on(GRID.AREA_ID.eq(AREA_ID))
                .and(GRID.DAY.eq(LIST_DAY))
                .and(GRID.GRID_CODE.eq(WORKLIST.GRID_CODE))
                .and(span.on(GRID.DAY))
                .groupBy(AREA_ID, GRID.MANAGER_CODE, GRID.MANAGER_NAME, RULE)
                .orderBy(AREA_ID, GRID.MANAGER_CODE, GRID.MANAGER_NAME, RULE);
    }

    private static Field<Long> counted(org.jooq.Condition condition) {
        return count().filterWhere(condition).cast(Long.class);
    }

    private static <T> Field<T> came(String column, Class<T> type) {
        return field(name(NAME, column), type);
    }
}
