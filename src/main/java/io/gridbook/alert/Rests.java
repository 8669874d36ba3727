package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.LAST_CONTACT;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Who is left alone for some days after a contact, and whose promise is due. A new case, or one that reached another stage,
 * ends the rest; so does the day of a promise, for as long as something is left of what was promised about.
 */
@Component
class Rests {
    static final Table<Record> RESTS = table(name("rests"));
    static final Field<Integer> AREA_ID = field(name("rests", "area_id"), Integer.class);
    static final Field<String> CUSTOMER_ID = field(name("rests", "customer_id"), String.class);
    static final Field<LocalDate> RESTS_UNTIL = field(name("rests", "rests_until"), LocalDate.class);
    static final Field<LocalDate> PROMISED_ON = field(name("rests", "promised_on"), LocalDate.class);

    private final ContactSettings settings;

    Rests(ContactSettings settings) {
        this.settings = settings;
    }

    /** The lists that were answered by contacts that still matter: asked first, so that no other night's cases are read. */
    Select<Record1<LocalDate>> lists(Night night) {
        return selectDistinct(LAST_CONTACT.LIST_DAY)
                .from(LAST_CONTACT)
                .where(LAST_CONTACT.DAY.eq(night.day()), stillMatters(night));
    }

    /**
     * "rests": one row per customer with a case of the night whose last contact still matters.
     *
     * @param lists of {@link #lists}
     */
    CommonTableExpression<?> expression(Night night, List<LocalDate> lists) {
        Field<String> listedAs = when(ALERT.SUBJECT.eq(ALERT.CUSTOMER_ID), LAST_CONTACT.CONTACTED_ID)
                .otherwise(ALERT.SUBJECT);
        Condition asPromised = condition(boolOr(CASE_DAY.RULE.isNotNull()));
        Field<LocalDate> promised = when(asPromised, max(when(promiseDue(night), LAST_CONTACT.PROMISED_ON)));
        Field<LocalDate> until = max(LAST_CONTACT.BUSINESS_DATE).plus(settings.cooldownDays());
        Condition unchanged = condition(boolAnd(coalesce(field(CASE_DAY.STAGE.eq(ALERT.STAGE)), inline(false))));
        return name("rests")
                .as(select(
                                ALERT.AREA_ID,
                                ALERT.CUSTOMER_ID,
                                promised.as("promised_on"),
                                when(
                                                promised.isNull()
                                                        .and(until.ge(inline(night.workingDay())))
                                                        .and(unchanged),
                                                until.cast(SQLDataType.LOCALDATE))
                                        .as("rests_until"))
                        .from(ALERT)
                        .join(LAST_CONTACT)
                        .on(Contacts.last(night, ALERT.CUSTOMER_ID), stillMatters(night))
                        .leftJoin(CASE_DAY)
                        .on(CASE_DAY.AREA_ID.eq(LAST_CONTACT.AREA_ID))
                        .and(CASE_DAY.DAY.eq(LAST_CONTACT.LIST_DAY))
                        .and(CASE_DAY.DAY.in(
                                lists.stream().map(day -> inline(day)).toList()))
                        .and(CASE_DAY.RULE.eq(ALERT.RULE))
                        .and(CASE_DAY.SUBJECT.eq(listedAs))
                        .and(CASE_DAY.PERIOD_KEY.eq(ALERT.PERIOD_KEY))
                        .and(condition(CASE_DAY.LISTED))
                        .where(ALERT.DAY.eq(night.day()))
                        .groupBy(ALERT.AREA_ID, ALERT.CUSTOMER_ID));
    }

    private Condition stillMatters(Night night) {
        LocalDate oldest = night.workingDay().minusDays(settings.cooldownDays());
        return LAST_CONTACT.BUSINESS_DATE.ge(inline(oldest)).or(promiseDue(night));
    }

    private Condition promiseDue(Night night) {
        return LAST_CONTACT
                .RESULT
                .in(settings.promising().stream().map(id -> inline(id)).toList())
                .and(LAST_CONTACT.PROMISED_ON.le(inline(night.workingDay())));
    }
}
