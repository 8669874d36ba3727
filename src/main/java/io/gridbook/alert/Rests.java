package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.gridbook.alert.Contacts.Last;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/**
 * Who is left alone for some days after a contact, and whose promise is due. A new case, or one that reached another stage,
 * ends the rest; so does the day of a promise.
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

    /** "rests": one row per customer with a case of the night that was reached before; needs "last_contact". */
    CommonTableExpression<?> expression(Night night) {
        Condition known = condition(CASE_DAY.LISTED).and(CASE_DAY.STAGE.eq(ALERT.STAGE));
        Field<LocalDate> promised = max(when(promiseDue(night), Last.PROMISED_ON));
        Field<LocalDate> until = max(Last.BUSINESS_DATE).plus(settings.cooldownDays());
        return name("rests")
                .as(select(
                                ALERT.AREA_ID,
                                ALERT.CUSTOMER_ID,
                                promised.as("promised_on"),
                                when(
                                                promised.isNull()
                                                        .and(until.ge(inline(night.workingDay())))
                                                        .and(boolAnd(field(CASE_DAY.RULE
                                                                .isNotNull()
                                                                .and(known)))),
                                                until.cast(SQLDataType.LOCALDATE))
                                        .as("rests_until"))
                        .from(ALERT)
                        .join(Last.TABLE)
                        .on(Last.CUSTOMER_ID.eq(ALERT.CUSTOMER_ID))
                        .leftJoin(CASE_DAY)
                        .on(CASE_DAY.AREA_ID.eq(Last.AREA_ID))
                        .and(CASE_DAY.DAY.eq(Last.LIST_DAY))
                        .and(CASE_DAY.RULE.eq(ALERT.RULE))
                        .and(CASE_DAY.SUBJECT.eq(ALERT.SUBJECT))
                        .and(CASE_DAY.PERIOD_KEY.eq(ALERT.PERIOD_KEY))
                        .where(ALERT.DAY.eq(night.day()))
                        .groupBy(ALERT.AREA_ID, ALERT.CUSTOMER_ID));
    }

    private Condition promiseDue(Night night) {
        return Last.RESULT
                .in(settings.promising().stream().map(id -> inline(id)).toList())
                .and(Last.PROMISED_ON.le(inline(night.workingDay())));
    }
}
