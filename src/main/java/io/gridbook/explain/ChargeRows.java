package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.CHARGE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_CHARGES;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Charges from the 1st of D's month to D. */
final class ChargeRows implements RowsOfCustomer {
    @Override
    public String export() {
        return "charges";
    }

    @Override
    public List<String> money() {
        return List.of("charged_to_date");
    }

    @Override
    public Select<? extends Record> of(Asked asked) {
        return select(
                        CHARGE.SERVICE_ID,
                        CHARGE.CHARGED.as(RAW_CHARGES.CHARGED_TO_DATE),
                        RAW_CHARGES.LINE,
                        EXPORT_FILE.NAME)
                .from(CHARGE)
                .leftJoin(RAW_CHARGES)
                .on(RAW_CHARGES.DAY.eq(asked.day()), RAW_CHARGES.SERVICE_ID.eq(CHARGE.SERVICE_ID))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_CHARGES.FILE_ID))
                .where(CHARGE.DAY.eq(asked.day()), CHARGE.AREA_ID.eq(asked.areaId()))
                .and(CHARGE.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(CHARGE.SERVICE_ID);
    }
}
