package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CASE_KEY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.FINDING;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import io.gridbook.segment.Night;
import io.gridbook.store.Statistics;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
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

    private static final Table<Record> ANSWERED = table(name("answered"));
    private static final Field<LocalDate> LIST_DAY = field(name("answered", "list_day"), LocalDate.class);

    private final ContactSettings settings;
    private final List<String> checkable;

    Closings(ContactSettings settings, List<Rule> rules) {
        this.settings = settings;
        this.checkable = rules.stream().filter(Rule::checkable).map(Rule::id).toList();
    }

    /**
     * Finds them, for the statements of a transaction: "closed" has one row per case found that was ever closed, with the
     * newest business date of such a contact. The lists that were answered are asked first and named, so that of hundreds of
     * nights only those are read.
     *
     * @param previous the newest published night before
     */
    void find(DSLContext tx, Night night, LocalDate previous) {
        keep(tx, ANSWERED, answered(night, previous));
        List<LocalDate> lists = tx.fetch(lists()).getValues(LIST_DAY);
        keep(tx, CLOSED, closed(lists));
    }

    private static void keep(DSLContext tx, Table<?> table, Select<? extends Record> rows) {
        tx.dropTableIfExists(table).execute();
        tx.createTemporaryTable(table).as(rows).onCommitDrop().execute();
        Statistics.refresh(tx, table);
    }

    /** Contacts that close a case found, which had been listed by then: on which list, and as which subject it was looked for. */
    private Select<? extends Record> answered(Night night, LocalDate previous) {
        return select(
                        FINDING.RULE,
                        FINDING.SUBJECT,
                        FINDING.PERIOD_KEY,
                        listedAs().as("listed_as"),
                        CONTACT.AREA_ID,
                        CONTACT.CUSTOMER_ID,
                        CONTACT.LIST_DAY,
                        CONTACT.BUSINESS_DATE)
                .from(FINDING)
                .join(Contacts.of(night))
                .on(Contacts.CUSTOMER_ID.eq(FINDING.CUSTOMER_ID))
                .and(Contacts.known(night))
                .and(closes())
                .join(CASE_KEY)
                .on(CASE_KEY.RULE.eq(FINDING.RULE))
                .and(CASE_KEY.SUBJECT.eq(listedAs()))
                .and(CASE_KEY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                .and(CASE_KEY.FIRST_SEEN.le(CONTACT.LIST_DAY))
                .where(FINDING.DAY.eq(night.day()))
                .and(stillMatters(night, previous));
    }

    /** A case of a rule that looks again is silent for some days, and told as recurring on the night after the contact. */
    private Condition stillMatters(Night night, LocalDate previous) {
        LocalDate silent = silentSince(night);
        return looksAgain(FINDING.RULE)
                .not()
                .or(CONTACT.BUSINESS_DATE.ge(silent.isAfter(previous) ? previous.plusDays(1) : silent));
    }

    /** What a case about its customer was about on the list: the customer as it was represented then. */
    static Field<String> listedAs() {
        return when(FINDING.SUBJECT.eq(FINDING.CUSTOMER_ID), CONTACT.CUSTOMER_ID)
                .otherwise(FINDING.SUBJECT);
    }

    private static Select<Record1<LocalDate>> lists() {
        return selectDistinct(LIST_DAY).from(ANSWERED);
    }

    private static Select<? extends Record> closed(List<LocalDate> lists) {
        Field<String> rule = answered(CASE_DAY.RULE);
        Field<String> subject = answered(CASE_DAY.SUBJECT);
        Field<String> key = answered(CASE_DAY.PERIOD_KEY);
        return select(rule, subject, key, max(answered(CONTACT.BUSINESS_DATE)).as("closed_on"))
                .from(ANSWERED)
                .join(CASE_DAY)
                .on(CASE_DAY.AREA_ID.eq(answered(CONTACT.AREA_ID)))
                .and(CASE_DAY.DAY.eq(LIST_DAY))
                .and(CASE_DAY.DAY.in(lists.stream().map(day -> inline(day)).toList()))
                .and(CASE_DAY.RULE.eq(rule))
                .and(CASE_DAY.SUBJECT.eq(field(name("answered", "listed_as"), String.class)))
                .and(CASE_DAY.PERIOD_KEY.eq(key))
                .and(CASE_DAY.CUSTOMER_ID.eq(answered(CONTACT.CUSTOMER_ID)))
                .and(condition(CASE_DAY.LISTED))
                .groupBy(rule, subject, key);
    }

    /** The contacts that closed cases of a customer, or had closed them once: a row per case and contact, the newest first. */
    public Select<? extends Record> contacts(Night night, int areaId, String customerId) {
        return select(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY)
                .select(CONTACT.fields())
                .from(FINDING)
                .join(Contacts.of(night))
                .on(Contacts.CUSTOMER_ID.eq(FINDING.CUSTOMER_ID))
                .and(Contacts.known(night))
                .and(closes())
                .where(FINDING.DAY.eq(night.day()), FINDING.AREA_ID.eq(areaId))
                .and(FINDING.CUSTOMER_ID.eq(customerId))
                .orderBy(CONTACT.BUSINESS_DATE.desc(), CONTACT.CONTACTED_AT.desc(), CONTACT.LIST_DAY.desc());
    }

    /** That a row of "closed" is about a finding. */
    Condition joined() {
        return of(FINDING.RULE)
                .eq(FINDING.RULE)
                .and(of(FINDING.SUBJECT).eq(FINDING.SUBJECT))
                .and(of(FINDING.PERIOD_KEY).eq(FINDING.PERIOD_KEY));
    }

    /** Whether the case stands in the list: not closed, or its days of silence are over. */
    Condition listed(Night night) {
        Condition silent = looksAgain(FINDING.RULE).not().or(CLOSED_ON.ge(inline(silentSince(night))));
        return notExists(selectOne().from(CLOSED).where(joined(), silent));
    }

    private LocalDate silentSince(Night night) {
        return night.workingDay().minusDays(settings.silentDays());
    }

    private Condition looksAgain(Field<String> rule) {
        return rule.in(checkable.stream().map(id -> inline(id)).toList());
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

    private static <T> Field<T> answered(Field<T> column) {
        return field(name("answered", column.getName()), column.getDataType());
    }
}
