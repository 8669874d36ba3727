package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.CUSTOMER_ALIAS;
import static io.gridbook.store.schema.Tables.LAST_CONTACT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What managers did, as far as a night knows of it: an attempt without an answer is no contact. */
public final class Contacts {
    /** Whose a contact is on the night: the customer that its record belongs to in the snapshot. */
    public static final Field<String> CUSTOMER_ID = coalesce(CUSTOMER_ALIAS.CUSTOMER_ID, CONTACT.CUSTOMER_ID);

    private Contacts() {}

    /** Contacts with {@link #CUSTOMER_ID}. A customer that moved keeps its contacts: no join by area. */
    public static Table<? extends Record> of(Night night) {
        return CONTACT.leftJoin(CUSTOMER_ALIAS)
                .on(CUSTOMER_ALIAS.DAY.eq(inline(night.day())), CUSTOMER_ALIAS.RECORD_ID.eq(CONTACT.CUSTOMER_ID));
    }

    /** Contacts with an answer that a night knows of. */
    public static Condition known(Night night) {
        return CONTACT.BUSINESS_DATE.le(inline(night.day())).and(CONTACT.METHOD.ne(inline("NO_ANSWER")));
    }

    /** Whether a customer was reached by a method in a span of days, both included. */
    public static Condition made(Night night, Field<String> customer, String method, LocalDate from, LocalDate to) {
        return exists(selectOne()
                .from(of(night))
                .where(known(night), CUSTOMER_ID.eq(customer), CONTACT.METHOD.eq(inline(method)))
                // no business date is before its contact, and there is an index on it
                .and(CONTACT.BUSINESS_DATE.ge(inline(from)))
                .and(CONTACT.CONTACTED_AT.ge(inline(from.atStartOfDay())))
                .and(CONTACT.CONTACTED_AT.lt(inline(to.plusDays(1).atStartOfDay()))));
    }

    /** Whether a customer was reached on a business date or later. */
    public static Condition since(Night night, Field<String> customer, Field<LocalDate> from) {
        return exists(selectOne().from(LAST_CONTACT).where(last(night, customer), LAST_CONTACT.BUSINESS_DATE.ge(from)));
    }

    /** The newest contact of a customer: no row where it was never reached. */
    public static Condition last(Night night, Field<String> customer) {
        return LAST_CONTACT.DAY.eq(inline(night.day())).and(LAST_CONTACT.CUSTOMER_ID.eq(customer));
    }
}
