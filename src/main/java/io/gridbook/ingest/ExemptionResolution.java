package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.EXEMPTION;
import static io.gridbook.store.schema.Tables.RAW_EXEMPTIONS;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Record5;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Who is exempt on a day: customers from any contact, customers and accounts from dunning; both dates count. */
@Component
class ExemptionResolution {
    private static final String CONTACT = "CONTACT";
    private static final String DUNNING = "DUNNING";

    private final DayTable table;

    ExemptionResolution(DayTable table) {
        this.table = table;
    }

    void resolve(LocalDate day) {
        table.write(EXEMPTION, day, "v2", "exemptions", day, exemptions(day));
    }

    private static Select<? extends Record> exemptions(LocalDate day) {
        return customers(day)
                .union(customersOfAccounts(day))
                .union(accounts(day))
                .union(accountsOfCustomers(day));
    }

    /** A record of a merged customer exempts all of it; from contact, whatever account stands beside it. */
    private static Select<Record5<Integer, LocalDate, String, String, String>> customers(LocalDate day) {
        return select(CUSTOMER.AREA_ID, inline(day), RAW_EXEMPTIONS.KIND, CUSTOMER.CUSTOMER_ID, inline(""))
                .from(RAW_EXEMPTIONS)
                .join(CUSTOMER)
                .on(CUSTOMER.DAY.eq(day), CUSTOMER.RECORD_ID.eq(RAW_EXEMPTIONS.CUSTOMER_ID))
                .where(inForce(day), CUSTOMER.AREA_ID.gt(0))
                .and(RAW_EXEMPTIONS.ACCOUNT_ID.isNull().or(RAW_EXEMPTIONS.KIND.eq(CONTACT)));
    }

    private static Select<Record5<Integer, LocalDate, String, String, String>> customersOfAccounts(LocalDate day) {
        return select(SERVICE.AREA_ID, inline(day), RAW_EXEMPTIONS.KIND, SERVICE.CUSTOMER_ID, inline(""))
                .from(RAW_EXEMPTIONS)
                .join(SERVICE)
                .on(SERVICE.DAY.eq(day), SERVICE.ACCOUNT_ID.eq(RAW_EXEMPTIONS.ACCOUNT_ID))
                .where(inForce(day), SERVICE.AREA_ID.gt(0), RAW_EXEMPTIONS.KIND.eq(CONTACT))
                .and(RAW_EXEMPTIONS.CUSTOMER_ID.isNull());
    }

    /** Of any area: an account is small, and what is owed on it may stand in several. */
    private static Select<Record5<Integer, LocalDate, String, String, String>> accounts(LocalDate day) {
        return select(inline(0), inline(day), RAW_EXEMPTIONS.KIND, inline(""), RAW_EXEMPTIONS.ACCOUNT_ID)
                .from(RAW_EXEMPTIONS)
                .where(inForce(day), RAW_EXEMPTIONS.ACCOUNT_ID.isNotNull(), RAW_EXEMPTIONS.KIND.eq(DUNNING))
                .and(RAW_EXEMPTIONS.CUSTOMER_ID.isNull());
    }

    /** Both given: of what is owed on the account, only what that customer owes. */
    private static Select<Record5<Integer, LocalDate, String, String, String>> accountsOfCustomers(LocalDate day) {
        return select(
                        CUSTOMER.AREA_ID,
                        inline(day),
                        RAW_EXEMPTIONS.KIND,
                        CUSTOMER.CUSTOMER_ID,
                        RAW_EXEMPTIONS.ACCOUNT_ID)
                .from(RAW_EXEMPTIONS)
                .join(CUSTOMER)
                .on(CUSTOMER.DAY.eq(day), CUSTOMER.RECORD_ID.eq(RAW_EXEMPTIONS.CUSTOMER_ID))
                .where(inForce(day), CUSTOMER.AREA_ID.gt(0))
                .and(RAW_EXEMPTIONS.ACCOUNT_ID.isNotNull())
                .and(RAW_EXEMPTIONS.KIND.eq(DUNNING));
    }

    private static Condition inForce(LocalDate day) {
        return RAW_EXEMPTIONS
                .DAY
                .eq(day)
                .and(RAW_EXEMPTIONS.VALID_FROM.isNull().or(RAW_EXEMPTIONS.VALID_FROM.le(day)))
                .and(RAW_EXEMPTIONS.VALID_TO.isNull().or(RAW_EXEMPTIONS.VALID_TO.ge(day)));
    }
}
