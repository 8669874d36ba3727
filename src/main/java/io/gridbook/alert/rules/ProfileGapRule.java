package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.LAST_CONTACT;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.ContactSettings;
import io.gridbook.alert.Contacts;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.Customer;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The file of a customer of the high band has gaps. Source: 「60元以上的高端用户必须建立用户档案」. */
@Component
final class ProfileGapRule implements Rule {
    private static final Customer THEN = CUSTOMER.as("then_customer");

    private final ContactSettings contacts;
    private final Settings settings;

    ProfileGapRule(RuleSettings rules, ContactSettings contacts) {
        settings = rules.of(this, Settings.class);
        this.contacts = contacts;
    }

    record Settings(boolean enabled, int weight) {}

    @Override
    public String id() {
        return "PROFILE_GAP";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Candidates candidates(Night night) {
        Condition wrongNumber = LAST_CONTACT
                .RESULT
                .in(contacts.raising(id()).stream().map(each -> inline(each)).toList())
                .and(condition(coalesce(corrected(), inline(false))).not());
        Field<String> fields = ProfileFields.blank(wrongNumber);
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .key(fields)
                        .weight(settings.weight())
                        .figure("fields", fields),
                List.of(
                        live(),
                        Term.word(
                                "band",
                                SEGMENT.BAND,
                                "HIGH, unless its number is known to be wrong",
                                SEGMENT.BAND.eq("HIGH").or(wrongNumber)),
                        Term.word("blank in its record", fields, "one field at least", fields.ne(inline("")))),
                scope -> select(scope.columns())
                        .from(SEGMENT)
                        .join(CUSTOMER)
                        .on(CUSTOMER.AREA_ID.eq(SEGMENT.AREA_ID))
                        .and(CUSTOMER.DAY.eq(night.day()))
                        .and(CUSTOMER.RECORD_ID.eq(SEGMENT.CUSTOMER_ID))
                        .leftJoin(LAST_CONTACT)
                        .on(Contacts.last(night, SEGMENT.CUSTOMER_ID))
                        .where(customers(night))
                        .and(scope.where()));
    }

    /** Whether a number is another than on the list that was answered; nothing where that snapshot is past keeping. */
    private static Field<Boolean> corrected() {
        return field(select(field(THEN.CONTACT_PHONE
                        .isDistinctFrom(CUSTOMER.CONTACT_PHONE)
                        .or(THEN.CONTACT_MOBILE.isDistinctFrom(CUSTOMER.CONTACT_MOBILE))))
                .from(THEN)
                .where(THEN.AREA_ID.eq(LAST_CONTACT.AREA_ID), THEN.DAY.eq(LAST_CONTACT.LIST_DAY))
                .and(THEN.RECORD_ID.eq(LAST_CONTACT.CONTACTED_ID)));
    }
}
