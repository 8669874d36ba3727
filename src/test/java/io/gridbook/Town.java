package io.gridbook;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.WORKLIST;

import io.gridbook.publish.CaseDays;
import io.gridbook.revenue.Month;
import io.gridbook.segment.Night;
import io.gridbook.store.schema.tables.records.AlertRecord;
import io.gridbook.store.schema.tables.records.SegmentRecord;
import io.gridbook.store.schema.tables.records.WorklistRecord;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * A few customers, told in a sentence each, whose exports go down the street from files to work lists. All towns of a JVM
 * stand in one database, which is emptied for each.
 */
public final class Town {
    private static final TownDatabases DATABASES = new TownDatabases();
    private static final DSLContext DSL = org.jooq.impl.DSL.using(DATABASES, SQLDialect.POSTGRES);
    private static Street shipped = new Street(DSL);

    private final TownDrop drop = TownDrop.empty();
    private final Street street;
    private final String settings;
    private LocalDate newest = LocalDate.MIN;
    private boolean begun;
    private final Map<LocalDate, Integer> revisions = new HashMap<>();

    private Town(Street street, String settings) {
        this.street = street;
        this.settings = settings;
        DATABASES.share();
        if (!DATABASES.remembers()) {
            touch();
        }
        grid("G1", "A1");
    }

    /** A town with one grid, G1 of area A1, and the settings that ship. */
    public static Town empty() {
        return new Town(shipped, "");
    }

    /** A town with other settings, {@code key=value} each. */
    public static Town with(String... overrides) {
        return new Town(new Street(DSL, List.of(overrides)), String.join(" ", overrides));
    }

    /** The towns to come get a street that is made anew, as for code that is not the same any more. */
    public static void newStreet() {
        shipped = new Street(DSL);
    }

    /** From now on a night of the same exports is not loaded twice; for code from the segments on. */
    public static void rememberNights() {
        DATABASES.startRemembering();
    }

    public DSLContext dsl() {
        touch();
        return DSL;
    }

    public DataSource dataSource() {
        touch();
        return DATABASES.database().dataSource();
    }

    public TownDrop drop() {
        return drop;
    }

    public Town grid(String code, String area) {
        drop.grid(code, area);
        return this;
    }

    /** A customer, of G1 at first; the same customer again where it is there. */
    public TownCustomer customer(String id) {
        return new TownCustomer(this, drop.customer(id));
    }

    /** A customer record that no export has any more; its services should be given to another. */
    public Town gone(String customer) {
        drop.gone(customer);
        return this;
    }

    /** A service that a customer was given before. */
    public TownService service(String id) {
        return new TownService(this, drop.service(id));
    }

    /** A bill of a service that no export knows. */
    public Town orphanBill(String service, String month, String yuan) {
        drop.bill(month, service).put("rent", yuan);
        return this;
    }

    /** Another manager for a grid of area A1. */
    public Town manager(String grid, String manager) {
        drop.manager(grid, "A1", manager);
        return this;
    }

    /** Another manager for a grid of area A1; either may be empty. */
    public Town manager(String grid, String code, String name) {
        drop.manager(grid, "A1", code, name);
        return this;
    }

    /** A row of an optional daily export, columns and values in turn. */
    public Town row(String export, String... columnsAndValues) {
        drop.extras().add(export, columnsAndValues);
        return this;
    }

    /** An optional daily export that is there; without a row it is empty. */
    public Town there(String export) {
        drop.extras().there(export);
        return this;
    }

    /** All rows so far of an optional daily export are gone. */
    public Town clear(String export) {
        drop.extras().there(export).clear();
        return this;
    }

    /** A refund, below zero, or a correction of a month's bill. */
    public Town adjustment(String month, String id, String account, String service, String yuan) {
        drop.extras()
                .adjust(
                        month,
                        "adjustment_id",
                        id,
                        "account_id",
                        account,
                        "service_id",
                        service,
                        "made_on",
                        month + "-15",
                        "amount",
                        yuan,
                        "cause",
                        "DISPUTE");
        return this;
    }

    /** A refund, below zero, with who approved it and its document; either may be empty. */
    public Town refund(String month, String id, String account, String yuan, String approvedBy, String document) {
        drop.extras()
                .adjust(
                        month,
                        "adjustment_id",
                        id,
                        "account_id",
                        account,
                        "made_on",
                        month + "-15",
                        "amount",
                        yuan,
                        "cause",
                        "DISPUTE",
                        "approved_by_level",
                        approvedBy,
                        "document_ref",
                        document);
        return this;
    }

    /**
     * What a manager did about a customer of area 1, as it comes back on the list of a day.
     *
     * @param at as {@code 2026-11-20T10:00}
     * @param result of jobs/worklist.yml, or empty
     */
    public Town contact(String customer, String listDay, String at, String method, String result) {
        return promise(customer, listDay, at, method, result, null);
    }

    /** As {@link #contact}, with the day that the customer promised. */
    public Town promise(
            String customer, String listDay, String at, String method, String result, @Nullable String promisedOn) {
        LocalDate list = LocalDate.parse(listDay);
        LocalDateTime when = LocalDateTime.parse(at);
        LocalDate known = list.plusDays(1);
        touch();
        DSL.insertInto(CONTACT)
                .set(CONTACT.AREA_ID, 1)
                .set(CONTACT.CUSTOMER_ID, customer)
                .set(CONTACT.LIST_DAY, list)
                .set(CONTACT.BUSINESS_DATE, when.toLocalDate().isAfter(known) ? when.toLocalDate() : known)
                .set(CONTACT.CONTACTED_AT, when)
                .set(CONTACT.METHOD, method)
                .set(CONTACT.RESULT, result.isEmpty() ? null : result)
                .set(CONTACT.PROMISED_ON, promisedOn == null ? null : LocalDate.parse(promisedOn))
                .execute();
        return this;
    }

    /** The bills of the month before a night are not there yet. */
    public Town late() {
        drop.late();
        return this;
    }

    /** Bills of the month are loaded, though nobody may have one. */
    public Town loaded(String month) {
        drop.month(month);
        return this;
    }

    /** The exports of the day as the town stands now, computed down to the work lists. */
    public Night night(String day) {
        LocalDate date = LocalDate.parse(day);
        drop.write(date);
        newest = date;
        if (!begun && DATABASES.remembers()) {
            begun = true;
            String key = drop.text() + day + settings;
            if (DATABASES.recall(key)) {
                DSL.deleteFrom(DERIVATION).where(DERIVATION.NAME.eq("segment")).execute();
                return street.found(street.judged(date));
            }
            DATABASES.found(key);
            TownDatabase.empty(DSL);
            Night night = prepared(date);
            DATABASES.keep();
            return street.found(night);
        }
        touch();
        return street.found(prepared(date));
    }

    private Night prepared(LocalDate date) {
        try {
            return street.prepared(drop.folder(), date);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Somebody writes into the town's database. */
    private void touch() {
        if (!begun) {
            begun = true;
            TownDatabase.empty(DSL);
        }
        DATABASES.touch();
    }

    /** The figures of a month, its bills and adjustments as the town has them now; all checks on them hold. */
    public Month month(String month) {
        touch();
        drop.writeMonths();
        try {
            return street.month(drop.folder(), YearMonth.parse(month));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A night whose lists the managers see; the same day again takes the place of what they saw. */
    public Night published(String day) {
        Night night = night(day);
        touch();
        DSL.transaction(configuration -> CaseDays.replace(configuration.dsl(), night.day()));
        DSL.deleteFrom(PUBLICATION)
                .where(PUBLICATION.KIND.eq("DAILY"), PUBLICATION.PERIOD.eq(night.day()))
                .execute();
        DSL.insertInto(PUBLICATION)
                .set(PUBLICATION.KIND, "DAILY")
                .set(PUBLICATION.PERIOD, night.day())
                .set(PUBLICATION.REVISION, revisions.merge(night.day(), 1, Integer::sum))
                .set(PUBLICATION.RUN_ID, 1L)
                .set(PUBLICATION.STATE, "PUBLISHED")
                .set(PUBLICATION.FOLDER, day)
                .set(PUBLICATION.MANIFEST_SHA256, "")
                .set(PUBLICATION.ANALYSIS_MONTH, night.monthStart())
                .set(PUBLICATION.SETTINGS_HASH, "")
                .set(PUBLICATION.FILE_IDS, new Integer[0])
                .set(PUBLICATION.PUBLISHED_AT, OffsetDateTime.of(night.day().atTime(5, 0), ZoneOffset.UTC))
                .execute();
        return night;
    }

    /** How a customer of area 1 stands to the terms of a rule on a night, as they are explained: a line each. */
    public List<String> terms(String rule, Night night, String customer) {
        return street.terms(rule, night, customer);
    }

    /** The day of the night computed last. */
    public LocalDate newest() {
        return newest;
    }

    /** What a person is told of a night's cases. */
    public List<String> warnings(Night night) {
        return street.warnings(night);
    }

    /** All cases on the night computed last. */
    public List<AlertRecord> cases() {
        return DSL.selectFrom(ALERT)
                .where(ALERT.DAY.eq(newest))
                .orderBy(ALERT.RULE, ALERT.SUBJECT, ALERT.PERIOD_KEY)
                .fetch();
    }

    /** What a person should know of a night's cases, of those sentences that name a rule. */
    public List<String> warnings(String rule, Night night) {
        return street.warnings(night).stream()
                .filter(warning -> warning.contains(rule))
                .toList();
    }

    /** The cases of a rule on the night computed last, by subject. */
    public List<AlertRecord> cases(String rule) {
        return DSL.selectFrom(ALERT)
                .where(ALERT.RULE.eq(rule), ALERT.DAY.eq(newest))
                .orderBy(ALERT.SUBJECT, ALERT.PERIOD_KEY)
                .fetch();
    }

    /** All checks on the figures of a night hold. */
    public void check(Night night) {
        street.check(DSL, night);
    }

    /** All cases of a day, by customer, rule and key. */
    public List<AlertRecord> cases(LocalDate day) {
        return DSL.selectFrom(ALERT)
                .where(ALERT.DAY.eq(day))
                .orderBy(ALERT.CUSTOMER_ID, ALERT.RULE, ALERT.SUBJECT, ALERT.PERIOD_KEY)
                .fetch();
    }

    /** The order of the work lists of a day. */
    public List<WorklistRecord> list(LocalDate day) {
        return DSL.selectFrom(WORKLIST)
                .where(WORKLIST.DAY.eq(day))
                .orderBy(WORKLIST.AREA_ID, WORKLIST.GRID_CODE, WORKLIST.POSITION)
                .fetch();
    }

    /** The only case of a rule on the night computed last. */
    public AlertRecord onlyCase(String rule) {
        List<AlertRecord> cases = cases(rule);
        if (cases.size() != 1) {
            throw new AssertionError("expected one case of " + rule + ", there are " + cases);
        }
        return cases.get(0);
    }

    /** The segment of a customer on the night computed last. */
    public SegmentRecord segment(String customer) {
        return DSL.selectFrom(SEGMENT)
                .where(SEGMENT.CUSTOMER_ID.eq(customer), SEGMENT.DAY.eq(newest))
                .fetchSingle();
    }
}
