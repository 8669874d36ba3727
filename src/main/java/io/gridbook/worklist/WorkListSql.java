package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.nullif;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Record8;
import org.jooq.ResultQuery;

/** What the work lists read: once, in the order of the workbooks. */
final class WorkListSql {
    static final Field<String> PHONE =
            coalesce(CUSTOMER.CONTACT_MOBILE, CUSTOMER.CONTACT_PHONE).as("phone");
    static final Field<String> ADDRESS = coalesce(
                    CUSTOMER.ADDRESS,
                    nullif(concat(coalesce(CUSTOMER.BUILDING, ""), coalesce(CUSTOMER.UNIT_ROOM, "")), ""))
            .as("address");

    private WorkListSql() {}

    static ResultQuery<Record8<Integer, String, String, String, String, String, String, String>> grids(
            DSLContext dsl, LocalDate day) {
        return dsl.select(
                        GRID.AREA_ID,
                        GRID.GRID_CODE,
                        GRID.GRID_NAME,
                        GRID.AREA_CODE,
                        GRID.AREA_NAME,
                        GRID.MANAGER_CODE,
                        GRID.MANAGER_NAME,
                        GRID.SUPERVISOR_NAME)
                .from(GRID)
                .where(GRID.DAY.eq(day))
                .orderBy(GRID.AREA_ID, GRID.GRID_CODE);
    }

    static ResultQuery<Record4<Integer, Integer, Long, Long>> cutOffs(DSLContext dsl, LocalDate day) {
        return dsl.select(
                        SEGMENT.AREA_ID,
                        count(),
                        min(SEGMENT.ARPU).filterWhere(SEGMENT.TIER.eq("HIGH")),
                        min(SEGMENT.ARPU).filterWhere(SEGMENT.TIER.eq("MID")))
                .from(SEGMENT)
                .where(SEGMENT.DAY.eq(day))
                .and(SEGMENT.TIER.isNotNull())
                .groupBy(SEGMENT.AREA_ID)
                .orderBy(SEGMENT.AREA_ID);
    }

    /** One row per case. */
    static ResultQuery<? extends Record> cases(DSLContext dsl, LocalDate day) {
        return dsl.select(
                        WORKLIST.AREA_ID,
                        WORKLIST.GRID_CODE,
                        WORKLIST.CUSTOMER_ID,
                        WORKLIST.POSITION,
                        WORKLIST.TODAY,
                        WORKLIST.AT_STAKE,
                        WORKLIST.RESTS_UNTIL,
                        WORKLIST.PROMISED_ON,
                        CUSTOMER.NAME,
                        PHONE,
                        ADDRESS,
                        SEGMENT.TIER,
                        SEGMENT.BAND,
                        SEGMENT.ARPU,
                        SEGMENT.SPEND_M,
                        SEGMENT.SPEND_M1,
                        SEGMENT.SPEND_M2,
                        SEGMENT.SPEND_M3,
                        SEGMENT.SPEND_M4,
                        SEGMENT.SPEND_M5,
                        ALERT.RULE,
                        ALERT.SUBJECT,
                        ALERT.STAGE,
                        ALERT.AT_STAKE,
                        ALERT.STATE,
                        ALERT.FIRST_SEEN,
                        ALERT.DAYS_OPEN,
                        ALERT.DUE_ON,
                        ALERT.OVERDUE,
                        ALERT.FIGURES)
                .from(WORKLIST)
                .join(ALERT)
                .on(ALERT.AREA_ID.eq(WORKLIST.AREA_ID))
                .and(ALERT.DAY.eq(day))
                .and(ALERT.CUSTOMER_ID.eq(WORKLIST.CUSTOMER_ID))
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(WORKLIST.AREA_ID))
                .and(CUSTOMER.DAY.eq(day))
                .and(CUSTOMER.RECORD_ID.eq(WORKLIST.CUSTOMER_ID))
                .leftJoin(SEGMENT)
                .on(SEGMENT.AREA_ID.eq(WORKLIST.AREA_ID))
                .and(SEGMENT.DAY.eq(day))
                .and(SEGMENT.CUSTOMER_ID.eq(WORKLIST.CUSTOMER_ID))
                .where(WORKLIST.DAY.eq(day))
                .orderBy(
                        WORKLIST.AREA_ID,
                        WORKLIST.GRID_CODE,
                        WORKLIST.POSITION,
                        ALERT.SEVERITY.desc(),
                        ALERT.RULE,
                        ALERT.SUBJECT,
                        ALERT.PERIOD_KEY);
    }
}
