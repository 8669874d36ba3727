package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;

import io.gridbook.alert.Contacts;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Cases on the lists of some published nights, each once, and whether a manager was in contact about them. */
final class FollowUpSql {
    private static final Table<Record> RAISED = table(name("raised"));
    private static final Field<Integer> AREA_ID = raised(CASE_DAY.AREA_ID);
    private static final Field<LocalDate> DAY = raised(CASE_DAY.DAY);
    private static final Field<String> CUSTOMER_ID = raised(CASE_DAY.CUSTOMER_ID);
    private static final Field<String> RULE = raised(CASE_DAY.RULE);
    private static final Field<Boolean> FOLLOWED = field(name("raised", "followed"), Boolean.class);

    private FollowUpSql() {}

    /** One row per grid, manager and rule; the grid is that of the newest list with the case. */
    static Select<? extends Record> of(Night night, List<LocalDate> nights) {
        return with(raised(night, nights))
                .select(
                        AREA_ID,
                        WORKLIST.GRID_CODE,
                        GRID.MANAGER_CODE,
                        GRID.MANAGER_NAME,
                        RULE,
                        count().cast(Long.class).as("cases"),
                        count().filterWhere(condition(FOLLOWED))
                                .cast(Long.class)
                                .as("followed"))
                .from(RAISED)
                .leftJoin(WORKLIST)
                .on(WORKLIST.AREA_ID.eq(AREA_ID))
                .and(WORKLIST.DAY.eq(DAY))
                .and(WORKLIST.CUSTOMER_ID.eq(CUSTOMER_ID))
                .and(Span.within(WORKLIST.DAY, nights))
                .leftJoin(GRID)
                .on(GRID.AREA_ID.eq(AREA_ID))
                .and(GRID.DAY.eq(DAY))
                .and(GRID.GRID_CODE.eq(WORKLIST.GRID_CODE))
                .and(Span.within(GRID.DAY, nights))
                .groupBy(AREA_ID, WORKLIST.GRID_CODE, GRID.MANAGER_CODE, GRID.MANAGER_NAME, RULE)
                .orderBy(AREA_ID, WORKLIST.GRID_CODE, GRID.MANAGER_CODE, GRID.MANAGER_NAME, RULE);
    }

    private static CommonTableExpression<?> raised(Night night, List<LocalDate> nights) {
        return name("raised")
                .as(select(
                                CASE_DAY.AREA_ID,
                                CASE_DAY.CUSTOMER_ID,
                                CASE_DAY.RULE,
                                max(CASE_DAY.DAY).as("day"),
                                boolOr(CONTACT.CUSTOMER_ID.isNotNull()).as("followed"))
                        .from(CASE_DAY)
                        .leftJoin(CONTACT)
                        .on(CONTACT.AREA_ID.eq(CASE_DAY.AREA_ID))
                        .and(CONTACT.CUSTOMER_ID.eq(CASE_DAY.CUSTOMER_ID))
                        .and(CONTACT.LIST_DAY.eq(CASE_DAY.DAY))
                        .and(Span.within(CONTACT.LIST_DAY, nights))
                        .and(Contacts.known(night))
                        .where(Span.within(CASE_DAY.DAY, nights), condition(CASE_DAY.LISTED))
                        .groupBy(
                                CASE_DAY.AREA_ID,
                                CASE_DAY.CUSTOMER_ID,
                                CASE_DAY.RULE,
                                CASE_DAY.SUBJECT,
                                CASE_DAY.PERIOD_KEY));
    }

    private static <T> Field<T> raised(Field<T> column) {
        return field(name("raised", column.getName()), column.getDataType());
    }
}
