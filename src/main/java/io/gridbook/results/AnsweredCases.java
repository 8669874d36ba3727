package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lead;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import io.gridbook.alert.Contacts;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * "answered": one row per contact and case that stood on the list that it answered, with the days whose money counts for it:
 * thirty, but only up to the next contact about the same thing, so that no money counts twice.
 */
final class AnsweredCases {
    static final int DAYS = 30;

    static final Table<Record> ANSWERED = table(name("answered"));
    static final Field<Integer> AREA_ID = of(CONTACT.AREA_ID);
    static final Field<String> CUSTOMER_ID = of(CONTACT.CUSTOMER_ID);
    static final Field<LocalDate> LIST_DAY = of(CONTACT.LIST_DAY);
    static final Field<LocalDate> BUSINESS_DATE = of(CONTACT.BUSINESS_DATE);
    static final Field<String> RULE = of(CASE_DAY.RULE);
    static final Field<String> SUBJECT = of(CASE_DAY.SUBJECT);
    static final Field<String> PERIOD_KEY = of(CASE_DAY.PERIOD_KEY);
    static final Field<Long> AT_STAKE = field(name("answered", "at_stake"), Long.class);
    /** The last day whose money counts; it may lie ahead. */
    static final Field<LocalDate> UNTIL = field(name("answered", "until"), LocalDate.class);

    private AnsweredCases() {}

    /** @param thing what money comes back for: contacts about the same thing follow one another */
    static CommonTableExpression<?> of(Span span, List<String> rules, List<Field<?>> thing) {
        Field<LocalDate> next = lead(CONTACT.BUSINESS_DATE)
                .over()
                .partitionBy(thing)
                .orderBy(CONTACT.BUSINESS_DATE, CONTACT.CONTACTED_AT, CONTACT.LIST_DAY);
        return name("answered")
                .asMaterialized(select(
                                CONTACT.AREA_ID,
                                CONTACT.CUSTOMER_ID,
                                CONTACT.LIST_DAY,
                                CONTACT.BUSINESS_DATE,
                                CASE_DAY.RULE,
                                CASE_DAY.SUBJECT,
                                CASE_DAY.PERIOD_KEY,
                                coalesce(CASE_DAY.AT_STAKE, inline(0L)).as("at_stake"),
                                least(days(CONTACT.BUSINESS_DATE, DAYS), days(next, -1))
                                        .as("until"))
                        .from(CONTACT)
                        .join(CASE_DAY)
                        .on(CASE_DAY.AREA_ID.eq(CONTACT.AREA_ID))
                        .and(CASE_DAY.DAY.eq(CONTACT.LIST_DAY))
                        .and(CASE_DAY.CUSTOMER_ID.eq(CONTACT.CUSTOMER_ID))
                        .and(condition(CASE_DAY.LISTED))
                        .and(CASE_DAY.RULE.in(rules.stream().map(DSL::inline).toList()))
                        .and(span.on(CASE_DAY.DAY))
                        .where(span.contacts(), Contacts.known(span.night())));
    }

    /** The newest snapshot between the list and the contact: what stood then had not come back yet. Null: not kept. */
    static Field<LocalDate> before() {
        return field(select(max(DERIVATION.PERIOD))
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(inline("arrears")))
                .and(DERIVATION.PERIOD.ge(LIST_DAY))
                .and(DERIVATION.PERIOD.lt(BUSINESS_DATE)));
    }

    /** The newest snapshot of the days whose money counts; null where there is none. */
    static Field<LocalDate> after(Span span) {
        return field(select(max(DERIVATION.PERIOD))
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq(inline("arrears")))
                .and(DERIVATION.PERIOD.ge(BUSINESS_DATE))
                .and(DERIVATION.PERIOD.le(least(UNTIL, inline(span.night().day())))));
    }

    static Field<LocalDate> days(Field<LocalDate> day, int more) {
        return DSL.localDateAdd(day, more).cast(SQLDataType.LOCALDATE);
    }

    private static <T> Field<T> of(Field<T> column) {
        return field(name("answered", column.getName()), column.getDataType());
    }
}
