package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Record7;
import org.jooq.ResultQuery;

/** What the summaries of a day read, for all areas at once. */
final class AreaSql {
    private AreaSql() {}

    /** One row per grid: customers in base, and those of the high band. */
    static ResultQuery<Record4<Integer, String, Integer, Integer>> bases(DSLContext dsl, LocalDate day) {
        return dsl.select(
                        SEGMENT.AREA_ID,
                        SEGMENT.GRID_CODE,
                        count(),
                        count().filterWhere(SEGMENT.BAND.eq(inline("HIGH"))))
                .from(SEGMENT)
                .where(SEGMENT.DAY.eq(day), condition(SEGMENT.IN_BASE))
                .groupBy(SEGMENT.AREA_ID, SEGMENT.GRID_CODE)
                .orderBy(SEGMENT.AREA_ID, SEGMENT.GRID_CODE);
    }

    /** One row per grid and rule: cases, new ones, overdue ones, money at stake. */
    static ResultQuery<Record7<Integer, String, String, Integer, Integer, Integer, Long>> kinds(
            DSLContext dsl, LocalDate day) {
        return dsl.select(
                        ALERT.AREA_ID,
                        ALERT.GRID_CODE,
                        ALERT.RULE,
                        count(),
                        count().filterWhere(ALERT.STATE.eq(inline("new"))),
                        count().filterWhere(condition(ALERT.OVERDUE)),
                        coalesce(sum(ALERT.AT_STAKE).cast(Long.class), inline(0L)))
                .from(ALERT)
                .where(ALERT.DAY.eq(day))
                .groupBy(ALERT.AREA_ID, ALERT.GRID_CODE, ALERT.RULE)
                .orderBy(ALERT.AREA_ID, ALERT.GRID_CODE, ALERT.RULE);
    }

    /** One row per grid: customers under Today, and in all. */
    static ResultQuery<Record4<Integer, String, Integer, Integer>> seats(DSLContext dsl, LocalDate day) {
        return dsl.select(WORKLIST.AREA_ID, WORKLIST.GRID_CODE, count().filterWhere(condition(WORKLIST.TODAY)), count())
                .from(WORKLIST)
                .where(WORKLIST.DAY.eq(day))
                .groupBy(WORKLIST.AREA_ID, WORKLIST.GRID_CODE)
                .orderBy(WORKLIST.AREA_ID, WORKLIST.GRID_CODE);
    }

    /** One row per overdue case, by area and grid, those due first before the others. */
    static ResultQuery<? extends Record> overdue(DSLContext dsl, LocalDate day) {
        return dsl.select(
                        ALERT.AREA_ID,
                        ALERT.GRID_CODE,
                        ALERT.RULE,
                        ALERT.STAGE,
                        ALERT.AT_STAKE,
                        ALERT.DUE_ON,
                        ALERT.FIGURES,
                        CUSTOMER.NAME,
                        WorkListSql.PHONE)
                .from(ALERT)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(ALERT.AREA_ID))
                .and(CUSTOMER.DAY.eq(day))
                .and(CUSTOMER.RECORD_ID.eq(ALERT.CUSTOMER_ID))
                .where(ALERT.DAY.eq(day), condition(ALERT.OVERDUE))
                .orderBy(
                        ALERT.AREA_ID,
                        ALERT.GRID_CODE,
                        ALERT.DUE_ON,
                        ALERT.SEVERITY.desc(),
                        ALERT.CUSTOMER_ID,
                        ALERT.RULE,
                        ALERT.SUBJECT,
                        ALERT.PERIOD_KEY);
    }

    /** One row per customer record of no area; services remember the area in which they were seen first. */
    static ResultQuery<Record4<String, String, Integer, Integer>> unassigned(DSLContext dsl, LocalDate day) {
        return dsl.select(
                        CUSTOMER.RECORD_ID,
                        CUSTOMER.GRID_CODE,
                        count(SERVICE.SERVICE_ID),
                        coalesce(max(SERVICE.HOME_AREA_ID), inline(0)))
                .from(CUSTOMER)
                .leftJoin(SERVICE)
                .on(SERVICE.AREA_ID.eq(inline(0)))
                .and(SERVICE.DAY.eq(day))
                .and(SERVICE.CUSTOMER_ID.eq(CUSTOMER.CUSTOMER_ID))
                .where(CUSTOMER.AREA_ID.eq(inline(0)), CUSTOMER.DAY.eq(day))
                .groupBy(CUSTOMER.RECORD_ID, CUSTOMER.GRID_CODE)
                .orderBy(CUSTOMER.RECORD_ID);
    }
}
