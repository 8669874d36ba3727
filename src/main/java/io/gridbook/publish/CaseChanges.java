package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.trueCondition;

import io.gridbook.publish.report.CaseChange;
import io.gridbook.publish.report.GridTally;
import io.gridbook.publish.report.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** The cases of a day's run beside those of its published revision. */
final class CaseChanges {
    private static final int LISTED = 200;

    private static final Field<?>[] COLUMNS = {
        CASE_DAY.AREA_ID,
        CASE_DAY.RULE,
        CASE_DAY.SUBJECT,
        CASE_DAY.PERIOD_KEY,
        CASE_DAY.CUSTOMER_ID,
        CASE_DAY.STAGE,
        CASE_DAY.AT_STAKE,
        CASE_DAY.SEVERITY,
        CASE_DAY.DUE_ON
    };

    private final DSLContext dsl;
    private final Table<?> now;
    private final Table<?> then;
    private final LocalDate day;

    CaseChanges(DSLContext dsl, LocalDate day) {
        this.dsl = dsl;
        this.day = day;
        this.now = select(ALERT.fields(COLUMNS))
                .from(ALERT)
                .where(ALERT.DAY.eq(day))
                .asTable("now");
        this.then = select(CASE_DAY.fields(COLUMNS))
                .from(CASE_DAY)
                .where(CASE_DAY.DAY.eq(day), condition(CASE_DAY.LISTED))
                .asTable("then");
    }

    /** How many were added, are gone, have changed. */
    Record3<Long, Long, Long> counts() {
        return dsl.select(
                        count().filterWhere(added()).cast(Long.class),
                        count().filterWhere(gone()).cast(Long.class),
                        count().filterWhere(changed()).cast(Long.class))
                .from(sideBySide())
                .fetchSingle();
    }

    /** How many of each rule and grid there were, are, were added, are gone, have changed. */
    List<GridTally> byGrid() {
        Field<String> rule = either(ALERT.RULE);
        return dsl.select(
                        rule,
                        coalesce(AREA.AREA_CODE, ""),
                        coalesce(SEGMENT.GRID_CODE, ""),
                        count(in(then, ALERT.RULE)),
                        count(in(now, ALERT.RULE)),
                        count().filterWhere(added()),
                        count().filterWhere(gone()),
                        count().filterWhere(changed()))
                .from(sideBySide())
                .leftJoin(SEGMENT)
                .on(SEGMENT.AREA_ID.eq(either(ALERT.AREA_ID)))
                .and(SEGMENT.DAY.eq(day))
                .and(SEGMENT.CUSTOMER_ID.eq(either(ALERT.CUSTOMER_ID)))
                .leftJoin(AREA)
                .on(AREA.AREA_ID.eq(SEGMENT.AREA_ID))
                .groupBy(rule, AREA.AREA_CODE, SEGMENT.GRID_CODE)
                .orderBy(rule.collate("C"), AREA.AREA_CODE, SEGMENT.GRID_CODE)
                .fetch(row -> new GridTally(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        new Tally(row.value4(), row.value5(), row.value6(), row.value7(), row.value8())));
    }

    /** The first of them by rule, subject and period. */
    List<CaseChange> first() {
        Field<String> rule = either(ALERT.RULE);
        Field<String> subject = either(ALERT.SUBJECT);
        Field<String> periodKey = either(ALERT.PERIOD_KEY);
        return dsl.select(rule, SEGMENT.GRID_CODE, subject, periodKey)
                .select(now.fields())
                .select(then.fields())
                .from(sideBySide())
                .leftJoin(SEGMENT)
                .on(SEGMENT.AREA_ID.eq(either(ALERT.AREA_ID)))
                .and(SEGMENT.DAY.eq(day))
                .and(SEGMENT.CUSTOMER_ID.eq(either(ALERT.CUSTOMER_ID)))
                .where(added().or(gone()).or(changed()))
                .orderBy(rule.collate("C"), subject, periodKey)
                .limit(LISTED)
                .fetch(each -> new CaseChange(
                        kind(each),
                        each.get(rule),
                        Objects.requireNonNullElse(each.get(SEGMENT.GRID_CODE), ""),
                        each.get(subject),
                        each.get(periodKey),
                        how(each)));
    }

    /** Without the area: a customer that moved to another keeps its cases. */
    private Table<Record> sideBySide() {
        Condition same = Stream.of(ALERT.RULE, ALERT.SUBJECT, ALERT.PERIOD_KEY)
                .map(this::equal)
                .reduce(trueCondition(), Condition::and);
        return now.fullOuterJoin(then).on(same);
    }

    private <T> Condition equal(Field<T> column) {
        return in(now, column).eq(in(then, column));
    }

    private Condition added() {
        return in(then, ALERT.RULE).isNull();
    }

    private Condition gone() {
        return in(now, ALERT.RULE).isNull();
    }

    private Condition changed() {
        return in(now, ALERT.RULE)
                .isNotNull()
                .and(in(then, ALERT.RULE).isNotNull())
                .and(row(compared(now)).isDistinctFrom(row(compared(then))));
    }

    private static Field<?>[] compared(Table<?> side) {
        return new Field<?>[] {
            in(side, ALERT.STAGE), in(side, ALERT.AT_STAKE), in(side, ALERT.SEVERITY), in(side, ALERT.DUE_ON)
        };
    }

    private CaseChange.Kind kind(Record each) {
        if (each.get(in(then, ALERT.RULE)) == null) {
            return CaseChange.Kind.ADDED;
        }
        return each.get(in(now, ALERT.RULE)) == null ? CaseChange.Kind.GONE : CaseChange.Kind.CHANGED;
    }

    /** Names the columns that differ, as the data files have them. */
    private String how(Record each) {
        if (kind(each) != CaseChange.Kind.CHANGED) {
            return "";
        }
        return Stream.of(
                        step("stage", each.get(in(then, ALERT.STAGE)), each.get(in(now, ALERT.STAGE))),
                        step(
                                "at_stake",
                                CsvFigures.yuan(each.get(in(then, ALERT.AT_STAKE))),
                                CsvFigures.yuan(each.get(in(now, ALERT.AT_STAKE)))),
                        step("severity", each.get(in(then, ALERT.SEVERITY)), each.get(in(now, ALERT.SEVERITY))),
                        step("due", each.get(in(then, ALERT.DUE_ON)), each.get(in(now, ALERT.DUE_ON))))
                .flatMap(s -> s)
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> step(String column, @Nullable Object before, @Nullable Object after) {
        return Objects.equals(before, after)
                ? Stream.of()
                : Stream.of(column + " " + Objects.requireNonNullElse(before, "–") + " → "
                        + Objects.requireNonNullElse(after, "–"));
    }

    private <T> Field<T> either(Field<T> column) {
        return coalesce(in(now, column), in(then, column));
    }

    private static <T> Field<T> in(Table<?> side, Field<T> column) {
        return field(name(side.getName(), column.getName()), column.getDataType());
    }
}
