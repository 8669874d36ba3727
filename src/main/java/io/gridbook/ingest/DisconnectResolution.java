package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.DISCONNECT_ORDER;
import static io.gridbook.store.schema.Tables.RAW_DISCONNECTS;
import static io.gridbook.store.schema.Tables.SERVICE;

import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Disconnection orders of a day put to the customers of their services. */
@Component
class DisconnectResolution {
    private final DayTable table;

    DisconnectResolution(DayTable table) {
        this.table = table;
    }

    void resolve(LocalDate day) {
        table.write(DISCONNECT_ORDER, day, "v1", "disconnects", day, orders(day));
    }

    private static Select<? extends Record> orders(LocalDate day) {
        return ServiceRows.of(
                RAW_DISCONNECTS,
                RAW_DISCONNECTS.DAY,
                RAW_DISCONNECTS.SERVICE_ID,
                day,
                SERVICE.AREA_ID,
                RAW_DISCONNECTS.DAY,
                RAW_DISCONNECTS.ORDER_ID,
                RAW_DISCONNECTS.SERVICE_ID,
                SERVICE.CUSTOMER_ID,
                RAW_DISCONNECTS.REQUESTED_AT,
                RAW_DISCONNECTS.CONTACTED_AT,
                RAW_DISCONNECTS.CLOSED_AT,
                RAW_DISCONNECTS.STATUS,
                RAW_DISCONNECTS.REASON_CODE,
                RAW_DISCONNECTS.REASON_TEXT);
    }
}
