package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_HOME;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.when;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Services of a day put to merged customer, area and grid; a service seen for the first time gets the home of its bills. */
@Component
class ServiceResolution {
    static final String NAME = "service";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v2|";

    private final Derivations derivations;
    private final LoadedFiles files;

    ServiceResolution(Derivations derivations, LoadedFiles files) {
        this.derivations = derivations;
        this.files = files;
    }

    void resolve(LocalDate day) {
        String basis = VERSION + files.basis("services", day) + "|" + derivations.basis(CustomerResolution.NAME, day);
        derivations.derive(NAME, day, basis, tx -> {
            Partitions.replace(
                    tx,
                    SERVICE,
                    day,
                    target -> tx.insertInto(target, SERVICE.fields())
                            .select(services(day))
                            .execute());
            addHomes(tx, day);
        });
    }

    private static Select<? extends Record> services(LocalDate day) {
        return select(
                        coalesce(CUSTOMER.AREA_ID, 0),
                        RAW_SERVICES.DAY,
                        RAW_SERVICES.SERVICE_ID,
                        coalesce(SERVICE_HOME.AREA_ID, CUSTOMER.AREA_ID, 0),
                        coalesce(CUSTOMER.CUSTOMER_ID, RAW_SERVICES.CUSTOMER_ID),
                        when(CUSTOMER.AREA_ID.gt(0), CUSTOMER.GRID_CODE),
                        RAW_SERVICES.ACCOUNT_ID,
                        RAW_SERVICES.SERVICE_NUMBER,
                        RAW_SERVICES.PRODUCT,
                        RAW_SERVICES.PACKAGE_CODE,
                        RAW_SERVICES.PACKAGE_NAME,
                        RAW_SERVICES.PACKAGE_TERM,
                        RAW_SERVICES.PACKAGE_START,
                        RAW_SERVICES.PACKAGE_END,
                        RAW_SERVICES.PACKAGE_FEE,
                        RAW_SERVICES.CONVERTS_TO_MONTHLY_FEE,
                        RAW_SERVICES.NEXT_PACKAGE_CODE,
                        RAW_SERVICES.NEXT_PACKAGE_START,
                        RAW_SERVICES.BUNDLE_ID,
                        RAW_SERVICES.BUNDLE_NAME,
                        RAW_SERVICES.PAYMENT,
                        RAW_SERVICES.OPENED_ON,
                        RAW_SERVICES.STATUS,
                        RAW_SERVICES.CEASED_ON,
                        RAW_SERVICES.CEASE_REASON,
                        RAW_SERVICES.DEVICE_MODEL)
                .from(RAW_SERVICES)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.DAY.eq(day), CUSTOMER.RECORD_ID.eq(RAW_SERVICES.CUSTOMER_ID))
                .leftJoin(SERVICE_HOME)
                .on(SERVICE_HOME.SERVICE_ID.eq(RAW_SERVICES.SERVICE_ID))
                .where(RAW_SERVICES.DAY.eq(day));
    }

    private static void addHomes(DSLContext tx, LocalDate day) {
        tx.insertInto(SERVICE_HOME, SERVICE_HOME.SERVICE_ID, SERVICE_HOME.AREA_ID)
                .select(select(SERVICE.SERVICE_ID, SERVICE.AREA_ID)
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(day))
                        .and(SERVICE.AREA_ID.gt(0))
                        .andNotExists(
                                selectOne().from(SERVICE_HOME).where(SERVICE_HOME.SERVICE_ID.eq(SERVICE.SERVICE_ID))))
                .execute();
    }
}
