package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ARREARS;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.Service;
import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Unpaid bills of a day put to customers: by service, else by the account's smallest service whose customer is known. */
@Component
class ArrearsResolution {
    static final String NAME = "arrears";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    private static final Service OWNER = SERVICE.as("owner");

    private final Derivations derivations;
    private final LoadedFiles files;

    ArrearsResolution(Derivations derivations, LoadedFiles files) {
        this.derivations = derivations;
        this.files = files;
    }

    void resolve(LocalDate day) {
        String basis = VERSION + files.basis("arrears", day) + "|" + derivations.basis(ServiceResolution.NAME, day);
        derivations.derive(
                NAME,
                day,
                basis,
                tx -> Partitions.replace(
                        tx,
                        ARREARS,
                        day,
                        target -> tx.insertInto(target, ARREARS.fields())
                                .select(arrears(day))
                                .execute()));
    }

    private static Select<? extends Record> arrears(LocalDate day) {
        Table<?> payer = payers(day).asTable("payer");
        return select(
                        coalesce(OWNER.AREA_ID, 0),
                        RAW_ARREARS.DAY,
                        RAW_ARREARS.ACCOUNT_ID,
                        coalesce(RAW_ARREARS.SERVICE_ID, ""),
                        RAW_ARREARS.BILL_MONTH,
                        coalesce(when(OWNER.AREA_ID.gt(0), OWNER.CUSTOMER_ID), ""),
                        RAW_ARREARS.OUTSTANDING,
                        RAW_ARREARS.DUE_DATE)
                .from(RAW_ARREARS)
                .leftJoin(payer)
                .on(RAW_ARREARS.SERVICE_ID.isNull(), RAW_ARREARS.ACCOUNT_ID.eq(payer.field(SERVICE.ACCOUNT_ID)))
                .leftJoin(OWNER)
                .on(OWNER.DAY.eq(day))
                .and(OWNER.SERVICE_ID.eq(coalesce(RAW_ARREARS.SERVICE_ID, payer.field("service_id", String.class))))
                .where(RAW_ARREARS.DAY.eq(day));
    }

    private static Select<? extends Record> payers(LocalDate day) {
        return select(SERVICE.ACCOUNT_ID, min(SERVICE.SERVICE_ID).as("service_id"))
                .from(SERVICE)
                .join(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(SERVICE.AREA_ID))
                .and(CUSTOMER.DAY.eq(day))
                .and(CUSTOMER.RECORD_ID.eq(SERVICE.CUSTOMER_ID))
                .where(SERVICE.DAY.eq(day))
                .groupBy(SERVICE.ACCOUNT_ID);
    }
}
