package io.gridbook.alert;

import static org.jooq.impl.DSL.cast;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.SQLDataType.JSONB;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.JSONEntry;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What a rule says of each case, in the columns of the table {@code finding}. */
public final class Finding {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM");

    private final Night night;
    private final String rule;
    private final List<JSONEntry<?>> figures = new ArrayList<>();
    private Field<Integer> area = inline((Integer) null);
    private Field<String> customer = inline("");
    private Field<String> subject = inline("");
    private Field<String> periodKey = inline("");
    private Field<String> stage = inline("");
    private Field<Long> atStake = inline((Long) null, SQLDataType.BIGINT);
    private Field<Integer> weight = inline(0);
    private Field<LocalDate> due = inline((LocalDate) null, SQLDataType.LOCALDATE);
    private Field<Integer> dueWorkingDays = inline((Integer) null, SQLDataType.INTEGER);
    private Field<LocalDate> stageSince = inline((LocalDate) null, SQLDataType.LOCALDATE);
    private Field<LocalDateTime> dueAt = inline((LocalDateTime) null, SQLDataType.LOCALDATETIME);

    private Finding(Night night, String rule) {
        this.night = night;
        this.rule = rule;
    }

    public static Finding of(Rule rule, Night night) {
        return new Finding(night, rule.id());
    }

    /** Whose case it is; also its subject, unless {@link #subject} names another. */
    public Finding customer(Field<Integer> areaId, Field<String> customerId) {
        area = areaId;
        customer = customerId;
        subject = customerId;
        return this;
    }

    /** What the case is about: a service, an account, an order. */
    public Finding subject(Field<String> id) {
        subject = id;
        return this;
    }

    /** The same rule, subject and key on a later day is the same case. */
    public Finding periodKey(YearMonth month) {
        periodKey = val(MONTH.format(month));
        return this;
    }

    /** A day ({@code 2026-11-28}) as the key. */
    public Finding periodKey(Field<LocalDate> day) {
        periodKey = cast(day, SQLDataType.CLOB);
        return this;
    }

    /** A month, given as its first day, as the key ({@code 202611}). */
    public Finding monthKey(Field<LocalDate> month) {
        periodKey = DSL.toChar(month, "YYYYMM");
        return this;
    }

    /** Any text as the key: an order, a year. */
    public Finding key(Field<String> text) {
        periodKey = text;
        return this;
    }

    public Finding stage(Field<String> name) {
        stage = name;
        return this;
    }

    /** Money at stake in fen. */
    public Finding atStake(Field<Long> fen) {
        atStake = fen;
        return this;
    }

    public Finding weight(int points) {
        return weight(inline(points));
    }

    public Finding weight(Field<Integer> points) {
        weight = points;
        return this;
    }

    public Finding dueOn(Field<LocalDate> day) {
        due = day;
        return this;
    }

    /** Due at a time of the day, in the zone of the job. */
    public Finding dueAt(Field<LocalDateTime> instant) {
        dueAt = instant;
        due = cast(instant, SQLDataType.LOCALDATE);
        return this;
    }

    /** Due so many working days after the case was first seen. */
    public Finding dueAfter(int workingDays) {
        dueWorkingDays = inline(workingDays);
        return this;
    }

    /** Due so many working days after its stage began. */
    public Finding dueAfter(Field<Integer> workingDays, Field<LocalDate> stageBegan) {
        dueWorkingDays = workingDays;
        stageSince = stageBegan;
        return this;
    }

    /** A figure that the reason states; left out where it is null. */
    public Finding figure(String name, Field<?> value) {
        figures.add(DSL.key(name).value(value));
        return this;
    }

    /** A fact that only the sheet of its kind shows, among the figures as {@code +name}; left out where it is null. */
    public Finding detail(String name, Field<?> value) {
        return figure("+" + name, value);
    }

    Field<Integer> area() {
        return area;
    }

    Field<String> customer() {
        return customer;
    }

    Field<String> subject() {
        return subject;
    }

    Field<String> periodKey() {
        return periodKey;
    }

    /** The columns of the table {@code finding}, in its order. */
    List<Field<?>> columns() {
        return List.of(
                area,
                inline(night.day()),
                inline(rule),
                subject,
                periodKey,
                customer,
                stage,
                atStake,
                weight,
                due,
                dueWorkingDays,
                stageSince,
                jsonbObject(figures).absentOnNull().cast(JSONB),
                dueAt);
    }
}
