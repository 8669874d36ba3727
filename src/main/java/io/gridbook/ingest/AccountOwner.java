package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.store.schema.tables.Service;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/**
 * Whose a row about an account is: by its service, else by the account's smallest service whose customer is known. To be
 * joined to the raw rows as {@link #payer} and {@link #OWNER}, in this order.
 */
final class AccountOwner {
    static final Service OWNER = SERVICE.as("owner");

    /** 0 where nobody is known. */
    static final Field<Integer> AREA_ID = coalesce(OWNER.AREA_ID, inline(0));

    /** Empty where nobody is known. */
    static final Field<String> CUSTOMER_ID = coalesce(when(OWNER.AREA_ID.gt(inline(0)), OWNER.CUSTOMER_ID), inline(""));

    private final LocalDate day;
    private final Field<String> account;
    private final Field<String> service;
    private final Table<?> payer;

    /** @param service of the row, null where it names the account alone */
    AccountOwner(LocalDate day, Field<String> account, Field<String> service) {
        this.day = day;
        this.account = account;
        this.service = service;
        this.payer = payers(day).asTable("payer");
    }

    Table<?> payer() {
        return payer;
    }

    Condition paysFor() {
        return service.isNull().and(account.eq(payer.field(SERVICE.ACCOUNT_ID)));
    }

    Condition owns() {
        return OWNER.DAY.eq(day).and(OWNER.SERVICE_ID.eq(coalesce(service, payer.field("service_id", String.class))));
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
