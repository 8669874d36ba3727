package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.LAST_CONTACT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** The newest contact of each customer that a night knows of: all contacts are read once, and not by each rule. */
@Component
class LastContacts implements Preparation {
    private final DSLContext dsl;

    LastContacts(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public void write(Night night) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Partitions.replace(
                    tx,
                    LAST_CONTACT,
                    night.day(),
                    target -> tx.insertInto(target, LAST_CONTACT.fields())
                            .select(newest(night))
                            .execute());
        });
    }

    private static Select<? extends Record> newest(Night night) {
        return select(
                        CONTACT.AREA_ID,
                        inline(night.day()),
                        Contacts.CUSTOMER_ID,
                        CONTACT.CUSTOMER_ID,
                        CONTACT.LIST_DAY,
                        CONTACT.BUSINESS_DATE,
                        CONTACT.RESULT,
                        CONTACT.PROMISED_ON)
                .distinctOn(Contacts.CUSTOMER_ID)
                .from(Contacts.of(night))
                .where(Contacts.known(night))
                .orderBy(
                        Contacts.CUSTOMER_ID,
                        CONTACT.BUSINESS_DATE.desc(),
                        CONTACT.CONTACTED_AT.desc(),
                        CONTACT.LIST_DAY.desc(),
                        CONTACT.CUSTOMER_ID.desc());
    }
}
