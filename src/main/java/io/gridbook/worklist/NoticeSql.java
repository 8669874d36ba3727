package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.alert.DunningExemption;
import io.gridbook.segment.Night;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** The bills of customers whose arrears have come to a notice: once, in the order of the workbooks. */
final class NoticeSql {
    static final Field<String> MANAGER =
            coalesce(GRID.MANAGER_NAME, GRID.MANAGER_CODE).as("manager");

    private NoticeSql() {}

    /** One row per bill that the case is made of, of grids with a manager. */
    static ResultQuery<? extends Record> bills(DSLContext dsl, Night night) {
        return dsl.select(
                        GRID.AREA_ID,
                        GRID.AREA_CODE,
                        GRID.AREA_NAME,
                        GRID.GRID_CODE,
                        GRID.GRID_NAME,
                        MANAGER,
                        GRID.MANAGER_PHONE,
                        ALERT.CUSTOMER_ID,
                        ALERT.DUE_ON,
                        CUSTOMER.NAME,
                        WorkListSql.ADDRESS,
                        SERVICE.SERVICE_NUMBER,
                        ARREARS.ACCOUNT_ID,
                        ARREARS.BILL_MONTH,
                        ARREARS.DUE_DATE,
                        ARREARS.OUTSTANDING)
                .from(ALERT)
                .join(GRID)
                .on(GRID.AREA_ID.eq(ALERT.AREA_ID))
                .and(GRID.DAY.eq(night.day()))
                .and(GRID.GRID_CODE.eq(ALERT.GRID_CODE))
                .join(WORKLIST)
                .on(WORKLIST.AREA_ID.eq(ALERT.AREA_ID))
                .and(WORKLIST.DAY.eq(night.day()))
                .and(WORKLIST.GRID_CODE.eq(ALERT.GRID_CODE))
                .and(WORKLIST.CUSTOMER_ID.eq(ALERT.CUSTOMER_ID))
                .join(ARREARS)
                .on(ARREARS.AREA_ID.eq(ALERT.AREA_ID))
                .and(ARREARS.DAY.eq(night.day()))
                .and(ARREARS.CUSTOMER_ID.eq(ALERT.CUSTOMER_ID))
                .and(ARREARS.DUE_DATE.lt(night.day()))
                .and(notExists(selectOne().from(EXEMPTION).where(DunningExemption.of(night))))
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(ALERT.AREA_ID))
                .and(CUSTOMER.DAY.eq(night.day()))
                .and(CUSTOMER.RECORD_ID.eq(ALERT.CUSTOMER_ID))
                .leftJoin(SERVICE)
                .on(SERVICE.AREA_ID.eq(ARREARS.AREA_ID))
                .and(SERVICE.DAY.eq(night.day()))
                .and(SERVICE.SERVICE_ID.eq(ARREARS.SERVICE_ID))
                .where(ALERT.DAY.eq(night.day()))
                .and(ALERT.RULE.eq(inline("ARREARS")))
                .and(ALERT.STAGE.eq(inline("NOTICE")))
                .and(GRID.MANAGER_CODE.isNotNull().or(GRID.MANAGER_NAME.isNotNull()))
                .orderBy(
                        GRID.AREA_ID,
                        GRID.GRID_CODE,
                        WORKLIST.POSITION,
                        ARREARS.BILL_MONTH,
                        ARREARS.ACCOUNT_ID,
                        ARREARS.SERVICE_ID);
    }
}
