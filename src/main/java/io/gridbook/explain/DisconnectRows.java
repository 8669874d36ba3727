package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.DISCONNECT_ORDER;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Orders to leave, without what the customer said. */
final class DisconnectRows implements RowsOfCustomer {
    @Override
    public String export() {
        return "disconnects";
    }

    @Override
    public List<String> money() {
        return List.of();
    }

    @Override
    public Select<? extends Record> of(Asked asked) {
        return select(
                        DISCONNECT_ORDER.ORDER_ID,
                        DISCONNECT_ORDER.SERVICE_ID,
                        DISCONNECT_ORDER.STATUS,
                        DISCONNECT_ORDER.REQUESTED_AT,
                        DISCONNECT_ORDER.CONTACTED_AT,
                        DISCONNECT_ORDER.CLOSED_AT,
                        DISCONNECT_ORDER.REASON_CODE,
                        RAW_DISCONNECTS.LINE,
                        EXPORT_FILE.NAME)
                .from(DISCONNECT_ORDER)
                .leftJoin(RAW_DISCONNECTS)
                .on(RAW_DISCONNECTS.DAY.eq(asked.day()), RAW_DISCONNECTS.ORDER_ID.eq(DISCONNECT_ORDER.ORDER_ID))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_DISCONNECTS.FILE_ID))
                .where(DISCONNECT_ORDER.DAY.eq(asked.day()), DISCONNECT_ORDER.AREA_ID.eq(asked.areaId()))
                .and(DISCONNECT_ORDER.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(DISCONNECT_ORDER.ORDER_ID);
    }
}
