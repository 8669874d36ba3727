package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;

import io.gridbook.segment.Night;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** The services of a customer in the snapshot of D. */
@Component
class Services {
    private static final int OWNERS = 3;

    private final DSLContext dsl;

    Services(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The first customers with a service, or an account, of this id. */
    List<String> owners(Night night, String id) {
        return dsl.selectDistinct(SERVICE.CUSTOMER_ID)
                .from(SERVICE)
                .where(SERVICE.DAY.eq(night.day()))
                .and(SERVICE.SERVICE_ID.eq(id).or(SERVICE.ACCOUNT_ID.eq(id)))
                .orderBy(SERVICE.CUSTOMER_ID)
                .limit(OWNERS)
                .fetch(SERVICE.CUSTOMER_ID);
    }

    List<ServiceLine> of(Asked asked) {
        return dsl.select(SERVICE.fields())
                .select(
                        RAW_SERVICES.CUSTOMER_ID.as("record_id"),
                        RAW_SERVICES.LINE,
                        EXPORT_FILE.NAME,
                        coalesce(SERVICE.PACKAGE_NAME, SERVICE.PACKAGE_CODE).as("package"))
                .from(SERVICE)
                .leftJoin(RAW_SERVICES)
                .on(RAW_SERVICES.DAY.eq(asked.day()), RAW_SERVICES.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_SERVICES.FILE_ID))
                .where(SERVICE.DAY.eq(asked.day()), SERVICE.AREA_ID.eq(asked.areaId()))
                .and(SERVICE.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(SERVICE.SERVICE_ID)
                .fetch(Services::line);
    }

    private static ServiceLine line(Record row) {
        return new ServiceLine(
                row.get(SERVICE.SERVICE_ID),
                row.get("record_id", String.class),
                row.get(SERVICE.ACCOUNT_ID),
                row.get(SERVICE.PRODUCT),
                row.get(SERVICE.STATUS),
                row.get(SERVICE.PAYMENT),
                row.get(SERVICE.OPENED_ON),
                row.get(SERVICE.CEASED_ON),
                row.get("package", String.class),
                row.get(SERVICE.PACKAGE_TERM),
                row.get(SERVICE.PACKAGE_START),
                row.get(SERVICE.PACKAGE_END),
                Money.orNull(row.get(SERVICE.PACKAGE_FEE)),
                row.get(SERVICE.NEXT_PACKAGE_START),
                row.get(SERVICE.BUNDLE_ID),
                Origin.of(row, RAW_SERVICES.LINE));
    }
}
