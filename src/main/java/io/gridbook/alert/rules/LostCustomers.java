package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.arrayAgg;
import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.boolAnd;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sign;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.unnest;

import io.gridbook.alert.Scope;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** Customers whose last service ceased within some days, with the average of their newest months with a bill. */
final class LostCustomers {
    static final Table<Record> TABLE = table(name("averages"));
    static final Field<Integer> AREA_ID = field(name("averages", "area_id"), Integer.class);
    static final Field<String> CUSTOMER_ID = field(name("averages", "customer_id"), String.class);
    static final Field<LocalDate> CEASED = field(name("averages", "ceased"), LocalDate.class);

    /** Why its last service ceased. */
    static final Field<String> REASON = field(name("averages", "reason"), String.class);

    /** Whether none of its services is left. */
    static final Field<Boolean> ALL_CEASED = field(name("averages", "all_ceased"), Boolean.class);

    /** In fen, rounded half away from zero. */
    static final Field<Long> AVERAGE = field(name("averages", "average"), Long.class);

    static final Field<Integer> MONTHS = field(name("averages", "months"), Integer.class);

    private static final Table<Record> GONE = table(name("gone"));
    private static final Field<Integer> GONE_AREA = field(name("gone", "area_id"), Integer.class);
    private static final Field<String> GONE_CUSTOMER = field(name("gone", "customer_id"), String.class);
    private static final Field<Boolean> GONE_ALL = field(name("gone", "all_ceased"), Boolean.class);
    private static final Field<LocalDate> GONE_ON = field(name("gone", "ceased"), LocalDate.class);
    private static final Field<String> GONE_WHY = field(name("gone", "reason"), String.class);

    private final Night night;
    private final int withinDays;
    private final int months;

    LostCustomers(Night night, int withinDays, int months) {
        this.night = night;
        this.withinDays = withinDays;
        this.months = months;
    }

    /** "gone": one row per customer without a service that is not ceased; per customer that is asked for. */
    CommonTableExpression<?> gone(Scope scope) {
        LocalDate day = night.day();
        Condition allCeased = condition(boolAnd(SERVICE.CEASED_ON.isNotNull().and(SERVICE.CEASED_ON.le(day))));
        return name("gone")
                .as(select(
                                SERVICE.AREA_ID,
                                SERVICE.CUSTOMER_ID,
                                max(SERVICE.CEASED_ON).as("ceased"),
                                arrayGet(
                                                arrayAgg(SERVICE.CEASE_REASON)
                                                        .orderBy(SERVICE.CEASED_ON.desc(), SERVICE.SERVICE_ID),
                                                1)
                                        .as("reason"),
                                field(allCeased).as("all_ceased"))
                        .from(SEGMENT)
                        .join(SERVICE)
                        .on(SERVICE.AREA_ID.eq(SEGMENT.AREA_ID))
                        .and(SERVICE.DAY.eq(day))
                        .and(SERVICE.CUSTOMER_ID.eq(SEGMENT.CUSTOMER_ID))
                        .where(SEGMENT.DAY.eq(day))
                        .and(scope.early(condition(SEGMENT.LIVE).not()))
                        .and(scope.only(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID))
                        .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID)
                        .having(scope.early(allCeased))
                        .and(scope.early(max(SERVICE.CEASED_ON).ge(day.minusDays(withinDays)))));
    }

    /** "billed": one row per such customer and month with a bill, the newest month first. */
    CommonTableExpression<?> billed() {
        return name("billed")
                .as(select(
                                GONE_AREA,
                                GONE_CUSTOMER,
                                GONE_ON,
                                GONE_WHY,
                                GONE_ALL,
                                SERVICE_MONTH.MONTH,
                                sum(SERVICE_MONTH.SPEND).cast(Long.class).as("spend"),
                                rowNumber()
                                        .over()
                                        .partitionBy(GONE_AREA, GONE_CUSTOMER)
                                        .orderBy(SERVICE_MONTH.MONTH.desc().nullsLast())
                                        .as("nth"))
                        .from(GONE)
                        .join(SERVICE)
                        .on(SERVICE.AREA_ID.eq(GONE_AREA))
                        .and(SERVICE.DAY.eq(night.day()))
                        .and(SERVICE.CUSTOMER_ID.eq(GONE_CUSTOMER))
                        .crossJoin(loaded())
                        .leftJoin(SERVICE_MONTH)
                        .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                        .and(SERVICE_MONTH.MONTH.eq(field(name("loaded", "month"), LocalDate.class)))
                        .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                        .groupBy(GONE_AREA, GONE_CUSTOMER, GONE_ON, GONE_WHY, GONE_ALL, SERVICE_MONTH.MONTH));
    }

    /** The months with bills: by each month a few bills are found by their key; by all up to M a whole area is read. */
    private Table<?> loaded() {
        LocalDate[] months =
                night.loaded().stream().sorted().map(month -> month.atDay(1)).toArray(LocalDate[]::new);
        return unnest(inline(months)).asTable("loaded", "month");
    }

    /** "averages": one row per such customer. */
    CommonTableExpression<?> averages() {
        Field<Integer> area = field(name("billed", "area_id"), Integer.class);
        Field<String> customer = field(name("billed", "customer_id"), String.class);
        Field<LocalDate> ceased = field(name("billed", "ceased"), LocalDate.class);
        Field<Long> spent = sum(field(name("billed", "spend"), Long.class)).cast(Long.class);
        Field<String> reason = field(name("billed", "reason"), String.class);
        Field<Boolean> all = field(name("billed", "all_ceased"), Boolean.class);
        Field<Integer> months = count(field(name("billed", "month"), LocalDate.class));
        Field<Long> billed = nullif(months.cast(Long.class), inline(0L));
        Field<Long> average = abs(spent)
                .mul(2L)
                .plus(billed)
                .div(billed.mul(2L))
                .mul(sign(spent).cast(Long.class));
        return name("averages")
                .as(select(area, customer, ceased, reason, all, average.as("average"), months.as("months"))
                        .from(table(name("billed")))
                        .where(field(name("billed", "nth"), Integer.class).le(inline(this.months)))
                        .groupBy(area, customer, ceased, reason, all));
    }
}
