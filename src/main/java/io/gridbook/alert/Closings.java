package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.FINDING;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * The cases of a night that a manager has closed: by a contact whose result closes the rule, on a list on which the case
 * stood. Derived each night, so that nothing has to be put right when an older night is run again.
 */
@Component
public class Closings {
    static final Table<Record> CLOSED = table(name("closed"));
    static final Field<LocalDate> CLOSED_ON = field(name("closed", "closed_on"), LocalDate.class);

    private final ContactSettings settings;
    private final List<String> checkable;

    Closings(ContactSettings settings, List<Rule> rules) {
        this.settings = settings;
        this.checkable = rules.stream().filter(Rule::checkable).map(Rule::id).toList();
    }

    /** "closed": one row per case found that was ever closed, with the newest business date of such a contact. */
    CommonTableExpression<?> closed(Night night) {
        return name("closed")
                .as(select(
                                FINDING.RULE,
                                FINDING.SUBJECT,
                                FINDING.PERIOD_KEY,
                                max(CONTACT.BUSINESS_DATE).as("closed_on"))
                        .from(FINDING)
                        .join(CONTACT)
                        .on(CONTACT.CUSTOMER_ID.eq(FINDING.CUSTOMER_ID))
                        .and(Contacts.known(night))
                        .and(closes())
                        .join(CASE_DAY)
                        .on(CASE_DAY.AREA_ID.eq(CONTACT.AREA_ID))
                        .and(CASE_DAY.DAY.eq(CONTACT.LIST_DAY))
                        .and(CASE_DAY.RULE.eq(FINDING.RULE))
                        .and(CASE_DAY.SUBJECT.eq(FINDING.SUBJECT))
                        .and(CASE_DAY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                        .and(CASE_DAY.CUSTOMER_ID.eq(CONTACT.CUSTOMER_ID))
                        .and(condition(CASE_DAY.LISTED))
                        .where(FINDING.DAY.eq(night.day()))
                        .groupBy(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY));
    }

    /** The contacts that closed cases of a customer, or had closed them once: a row per case and contact, the newest first. */
    public Select<? extends Record> contacts(Night night, int areaId, String customerId) {
        return select(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY)
                .select(CONTACT.fields())
                .from(FINDING)
                .join(CONTACT)
                .on(CONTACT.CUSTOMER_ID.eq(FINDING.CUSTOMER_ID))
                .and(Contacts.known(night))
                .and(closes())
                .where(FINDING.DAY.eq(night.day()), FINDING.AREA_ID.eq(areaId))
                .and(FINDING.CUSTOMER_ID.eq(customerId))
                .orderBy(CONTACT.BUSINESS_DATE.desc(), CONTACT.CONTACTED_AT.desc(), CONTACT.LIST_DAY.desc());
    }

    Condition joined(Field<String> rule, Field<String> subject, Field<String> periodKey) {
        return of(FINDING.RULE)
                .eq(rule)
                .and(of(FINDING.SUBJECT).eq(subject))
                .and(of(FINDING.PERIOD_KEY).eq(periodKey));
    }

    /** Whether the case stands in the list: not closed, or its days of silence are over. */
    Condition listed(Night night, Field<String> rule) {
        LocalDate silentSince = night.workingDay().minusDays(settings.silentDays());
        return CLOSED_ON
                .isNull()
                .or(rule.in(checkable.stream().map(id -> inline(id)).toList()).and(CLOSED_ON.lt(inline(silentSince))));
    }

    /** Whether the result of a contact closes the rule of a finding. */
    Condition closes() {
        Condition closes = CONTACT.RESULT.in(
                settings.closingAll().stream().map(id -> inline(id)).toList());
        for (var named : settings.closingNamed().entrySet()) {
            closes = closes.or(CONTACT.RESULT
                    .eq(inline(named.getKey()))
                    .and(FINDING.RULE.in(
                            named.getValue().stream().map(id -> inline(id)).toList())));
        }
        return closes;
    }

    private static Field<String> of(Field<String> column) {
        return field(name("closed", column.getName()), String.class);
    }
}
