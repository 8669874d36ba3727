package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CONTACT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** What managers did, as far as a night knows of it: an attempt without an answer is no contact. */
public final class Contacts {
    private Contacts() {}

    /** Contacts with an answer that a night knows of. */
    public static Condition known(Night night) {
        return CONTACT.BUSINESS_DATE.le(inline(night.day())).and(CONTACT.METHOD.ne(inline("NO_ANSWER")));
    }

    /** Whether a customer was reached by a method in a span of days, both included. */
    public static Condition made(Night night, Field<String> customer, String method, LocalDate from, LocalDate to) {
        return exists(selectOne()
                .from(CONTACT)
                .where(known(night), CONTACT.CUSTOMER_ID.eq(customer), CONTACT.METHOD.eq(inline(method)))
                .and(CONTACT.CONTACTED_AT.ge(inline(from.atStartOfDay())))
                .and(CONTACT.CONTACTED_AT.lt(inline(to.plusDays(1).atStartOfDay()))));
    }

    /** Whether a customer was reached on a business date or later. */
    public static Condition since(Night night, Field<String> customer, Field<LocalDate> from) {
        return exists(selectOne()
                .from(CONTACT)
                .where(known(night), CONTACT.CUSTOMER_ID.eq(customer), CONTACT.BUSINESS_DATE.ge(from)));
    }

    /** The newest contact of each customer. */
    public static Last last(Night night) {
        return new Last(night);
    }

    /** "last_contact": one row per customer ever reached, its newest contact. */
    public static final class Last {
        public static final Table<Record> TABLE = table(name("last_contact"));
        public static final Field<String> CUSTOMER_ID = of(CONTACT.CUSTOMER_ID);
        static final Field<Integer> AREA_ID = of(CONTACT.AREA_ID);
        static final Field<LocalDate> LIST_DAY = of(CONTACT.LIST_DAY);
        static final Field<LocalDate> BUSINESS_DATE = of(CONTACT.BUSINESS_DATE);
        static final Field<LocalDate> PROMISED_ON = of(CONTACT.PROMISED_ON);
        public static final Field<String> RESULT = of(CONTACT.RESULT);

        private final Night night;

        private Last(Night night) {
            this.night = night;
        }

        public CommonTableExpression<?> expression() {
            return name("last_contact")
                    .as(select(table(name("ordered")).asterisk())
                            .from(ordered().asTable("ordered"))
                            .where(field(name("nth"), Integer.class).eq(inline(1))));
        }

        private Select<? extends Record> ordered() {
            return select(
                            CONTACT.AREA_ID,
                            CONTACT.CUSTOMER_ID,
                            CONTACT.LIST_DAY,
                            CONTACT.BUSINESS_DATE,
                            CONTACT.RESULT,
                            CONTACT.PROMISED_ON,
                            rowNumber()
                                    .over()
                                    .partitionBy(CONTACT.CUSTOMER_ID)
                                    .orderBy(
                                            CONTACT.BUSINESS_DATE.desc(),
                                            CONTACT.CONTACTED_AT.desc(),
                                            CONTACT.LIST_DAY.desc())
                                    .as("nth"))
                    .from(CONTACT)
                    .where(known(night));
        }

        private static <T> Field<T> of(Field<T> column) {
            return field(name("last_contact", column.getName()), column.getDataType());
        }
    }

    /** The newest business date of a customer's contacts, as a value in a statement. */
    static Field<LocalDate> newest(Night night, Field<String> customer) {
        return field(
                select(max(CONTACT.BUSINESS_DATE)).from(CONTACT).where(known(night), CONTACT.CUSTOMER_ID.eq(customer)));
    }
}
