package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CHARGE;
import static io.gridbook.store.schema.Tables.RAW_CHARGES;
import static io.gridbook.store.schema.Tables.SERVICE;

import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Charges so far of a day put to the customers of their services. */
@Component
class ChargeResolution {
    private final DayTable table;

    ChargeResolution(DayTable table) {
        this.table = table;
    }

    void resolve(LocalDate day) {
        table.write(CHARGE, day, "v1", "charges", day, charges(day));
    }

    private static Select<? extends Record> charges(LocalDate day) {
        return ServiceRows.of(
                RAW_CHARGES,
                RAW_CHARGES.DAY,
                RAW_CHARGES.SERVICE_ID,
                day,
                SERVICE.AREA_ID,
                RAW_CHARGES.DAY,
                RAW_CHARGES.SERVICE_ID,
                SERVICE.CUSTOMER_ID,
                RAW_CHARGES.CHARGED_TO_DATE);
    }
}
