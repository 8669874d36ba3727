package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.RAW_CUSTOMERS;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Customer records of a day put to area and grid, those with one certificate merged. */
@Component
class CustomerResolution {
    static final String NAME = "customer";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v2|";

    private final Derivations derivations;
    private final LoadedFiles files;
    private final MergeSettings settings;
    private final CertificateMerge merge;

    CustomerResolution(Derivations derivations, LoadedFiles files, MergeSettings settings) {
        this.derivations = derivations;
        this.files = files;
        this.settings = settings;
        this.merge = new CertificateMerge(settings);
    }

    void resolve(LocalDate day) {
        derivations.derive(NAME, day, basis(day), tx -> {
            merge.prepare(tx, day);
            merge.listRefused(tx, day);
            Partitions.replace(
                    tx,
                    CUSTOMER,
                    day,
                    target -> tx.insertInto(target, CUSTOMER.fields())
                            .select(customers(day))
                            .execute());
        });
    }

    private String basis(LocalDate day) {
        return String.join(
                "|",
                VERSION + files.basis("customers", day),
                files.basis("services", day),
                String.valueOf(derivations.basis(GridResolution.NAME, day)),
                settings.toString());
    }

    private Select<? extends Record> customers(LocalDate day) {
        return select(
                        coalesce(GRID.AREA_ID, 0),
                        RAW_CUSTOMERS.DAY,
                        RAW_CUSTOMERS.CUSTOMER_ID,
                        coalesce(CertificateMerge.representative(), RAW_CUSTOMERS.CUSTOMER_ID),
                        coalesce(CertificateMerge.gridCode(), RAW_CUSTOMERS.GRID_CODE),
                        RAW_CUSTOMERS.NAME,
                        RAW_CUSTOMERS.ID_TYPE,
                        RAW_CUSTOMERS.ID_NUMBER,
                        RAW_CUSTOMERS.CUSTOMER_CLASS,
                        RAW_CUSTOMERS.CUSTOMER_KIND,
                        RAW_CUSTOMERS.BIRTHDAY,
                        RAW_CUSTOMERS.CONTACT_NAME,
                        RAW_CUSTOMERS.CONTACT_PHONE,
                        RAW_CUSTOMERS.CONTACT_MOBILE,
                        RAW_CUSTOMERS.BUILDING,
                        RAW_CUSTOMERS.UNIT_ROOM,
                        RAW_CUSTOMERS.ADDRESS,
                        RAW_CUSTOMERS.EMPLOYER,
                        RAW_CUSTOMERS.OTHER_CONTACT,
                        RAW_CUSTOMERS.JOB_TITLE,
                        RAW_CUSTOMERS.MEMBER_CARD,
                        RAW_CUSTOMERS.INTERESTS,
                        RAW_CUSTOMERS.REMARK)
                .from(RAW_CUSTOMERS)
                .leftJoin(GRID)
                .on(GRID.DAY.eq(day), GRID.GRID_CODE.eq(RAW_CUSTOMERS.GRID_CODE))
                .leftJoin(CertificateMerge.merged())
                .on(merge.matches(GRID.AREA_ID))
                .where(RAW_CUSTOMERS.DAY.eq(day));
    }
}
