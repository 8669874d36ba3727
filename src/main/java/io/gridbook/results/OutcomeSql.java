package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/** How contacts ended. */
final class OutcomeSql {
    private static final Field<String> RESULT = when(CONTACT.METHOD.eq(inline("NO_ANSWER")), inline(Outcome.NO_ANSWER))
            .otherwise(coalesce(CONTACT.RESULT, inline(Outcome.NONE)));

    private OutcomeSql() {}

    /** One row per manager and result; every contact counts once. */
    static Select<? extends Record> byKeeper(Span span) {
        return select(
                        CONTACT.AREA_ID,
                        GRID.MANAGER_CODE,
                        GRID.MANAGER_NAME,
                        RESULT.as("outcome"),
                        count().cast(Long.class).as("contacts"))
                .from(CONTACT)
                .leftJoin(WORKLIST)
                .on(WORKLIST.AREA_ID.eq(CONTACT.AREA_ID))
                .and(WORKLIST.DAY.eq(CONTACT.LIST_DAY))
                .and(WORKLIST.CUSTOMER_ID.eq(CONTACT.CUSTOMER_ID))
                .and(span.on(WORKLIST.DAY))
                .leftJoin(GRID)
                .on(GRID.AREA_ID.eq(CONTACT.AREA_ID))
                .and(GRID.DAY.eq(CONTACT.LIST_DAY))
                .and(GRID.GRID_CODE.eq(WORKLIST.GRID_CODE))
                .and(span.on(GRID.DAY))
                .where(span.contacts())
                .groupBy(CONTACT.AREA_ID, GRID.MANAGER_CODE, GRID.MANAGER_NAME, RESULT)
                .orderBy(CONTACT.AREA_ID, GRID.MANAGER_CODE, GRID.MANAGER_NAME, RESULT);
    }

    /** One row per rule and result; a contact counts for each of the customer's cases on the list that it answered. */
    static Select<? extends Record> byRule(Span span) {
        return select(
                        CONTACT.AREA_ID,
                        CASE_DAY.RULE,
                        RESULT.as("outcome"),
                        count().cast(Long.class).as("contacts"))
                .from(CONTACT)
                .join(CASE_DAY)
                .on(CASE_DAY.AREA_ID.eq(CONTACT.AREA_ID))
                .and(CASE_DAY.DAY.eq(CONTACT.LIST_DAY))
                .and(CASE_DAY.CUSTOMER_ID.eq(CONTACT.CUSTOMER_ID))
                .and(condition(CASE_DAY.LISTED))
                .and(span.on(CASE_DAY.DAY))
                .where(span.contacts())
                .groupBy(CONTACT.AREA_ID, CASE_DAY.RULE, RESULT)
                .orderBy(CONTACT.AREA_ID, CASE_DAY.RULE, RESULT);
    }
}
