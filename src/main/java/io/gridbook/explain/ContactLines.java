package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.CONTACT;

import io.gridbook.alert.Contacts;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** What managers did about a customer, as far as the night knows of it; without their remarks. */
@Component
class ContactLines {
    private final DSLContext dsl;

    ContactLines(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The newest first. A customer that moved keeps its contacts. */
    List<ContactLine> of(Asked asked) {
        return dsl.select(CONTACT.fields())
                .from(Contacts.of(asked.night()))
                .where(Contacts.CUSTOMER_ID.eq(asked.customerId()), CONTACT.BUSINESS_DATE.le(asked.day()))
                .orderBy(CONTACT.BUSINESS_DATE.desc(), CONTACT.CONTACTED_AT.desc(), CONTACT.LIST_DAY.desc())
                .fetch(ContactLines::line);
    }

    static ContactLine line(Record row) {
        return new ContactLine(
                row.get(CONTACT.LIST_DAY),
                row.get(CONTACT.BUSINESS_DATE),
                row.get(CONTACT.CONTACTED_AT),
                row.get(CONTACT.METHOD),
                row.get(CONTACT.RESULT),
                row.get(CONTACT.PROMISED_ON));
    }
}
