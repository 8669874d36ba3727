package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_EXEMPTIONS;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Exemptions of any of its records, or of an account of its services, in force on D or not. */
final class ExemptionRows implements RowsOfCustomer {
    @Override
    public String export() {
        return "exemptions";
    }

    @Override
    public List<String> money() {
        return List.of();
    }

    @Override
    public Select<? extends Record> of(Asked asked) {
        LocalDate day = asked.day();
        return select(
                        RAW_EXEMPTIONS.KIND,
                        RAW_EXEMPTIONS.CUSTOMER_ID,
                        RAW_EXEMPTIONS.ACCOUNT_ID,
                        RAW_EXEMPTIONS.VALID_FROM,
                        RAW_EXEMPTIONS.VALID_TO,
                        field(coalesce(RAW_EXEMPTIONS.VALID_FROM, inline(day))
                                        .le(day)
                                        .and(coalesce(RAW_EXEMPTIONS.VALID_TO, inline(day))
                                                .ge(day)))
                                .as("in_force"),
                        RAW_EXEMPTIONS.LINE,
                        EXPORT_FILE.NAME)
                .from(RAW_EXEMPTIONS)
                .join(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_EXEMPTIONS.FILE_ID))
                .where(RAW_EXEMPTIONS.DAY.eq(day))
                .and(RAW_EXEMPTIONS
                        .CUSTOMER_ID
                        .in(select(CUSTOMER.RECORD_ID)
                                .from(CUSTOMER)
                                .where(CUSTOMER.DAY.eq(day), CUSTOMER.AREA_ID.eq(asked.areaId()))
                                .and(CUSTOMER.CUSTOMER_ID.eq(asked.customerId())))
                        .or(RAW_EXEMPTIONS.ACCOUNT_ID.in(select(SERVICE.ACCOUNT_ID)
                                .from(SERVICE)
                                .where(SERVICE.DAY.eq(day), SERVICE.AREA_ID.eq(asked.areaId()))
                                .and(SERVICE.CUSTOMER_ID.eq(asked.customerId())))))
                .orderBy(EXPORT_FILE.NAME, RAW_EXEMPTIONS.LINE);
    }
}
