package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/** One row per merged customer of a day: its spend through today's snapshot, and when it was in base. */
final class CustomerFigures {
    static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    static final Field<String> CUSTOMER_ID = field(name("customer_id"), String.class);
    static final Field<String> GRID_CODE = field(name("grid_code"), String.class);
    static final Field<Boolean> IN_BASE = field(name("in_base"), Boolean.class);
    static final Field<Boolean> IN_BASE_BEFORE = field(name("in_base_before"), Boolean.class);
    static final Field<Boolean> LIVE = field(name("live"), Boolean.class);
    static final Field<LocalDate> FIRST_OPENED = field(name("first_opened_on"), LocalDate.class);
    static final Field<Long> WINDOW_SUM = field(name("window_sum"), Long.class);
    static final Field<Long> BEST_SERVICE = field(name("best_service"), Long.class);

    private CustomerFigures() {}

    static Select<? extends Record> of(Night night, AverageSpend average) {
        return select(
                        SERVICE.AREA_ID,
                        SERVICE.CUSTOMER_ID,
                        max(SERVICE.GRID_CODE).as(GRID_CODE),
                        boolOr(liveOn(night.month().atEndOfMonth())).as(IN_BASE),
                        boolOr(liveOn(night.month().minusMonths(1).atEndOfMonth()))
                                .as(IN_BASE_BEFORE),
                        boolOr(liveOn(night.day())).as(LIVE),
                        min(SERVICE.OPENED_ON).as(FIRST_OPENED),
                        total(SPEND_WINDOW.SPEND_WINDOW_).as(WINDOW_SUM),
                        max(average.of(coalesce(SPEND_WINDOW.SPEND_WINDOW_, 0L), SERVICE.OPENED_ON))
                                .as(BEST_SERVICE),
                        total(SPEND_WINDOW.SPEND_M).as("spend_m"),
                        total(SPEND_WINDOW.SPEND_M1).as("spend_m1"),
                        total(SPEND_WINDOW.SPEND_M2).as("spend_m2"),
                        total(SPEND_WINDOW.SPEND_M3).as("spend_m3"),
                        total(SPEND_WINDOW.SPEND_M4).as("spend_m4"),
                        total(SPEND_WINDOW.SPEND_M5).as("spend_m5"),
                        total(SPEND_WINDOW.SPEND_12M).as("spend_12m"))
                .from(SERVICE)
                .leftJoin(SPEND_WINDOW)
                .on(SPEND_WINDOW.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SPEND_WINDOW.MONTH.eq(night.monthStart()))
                .and(SPEND_WINDOW.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .where(SERVICE.DAY.eq(night.day()), SERVICE.AREA_ID.gt(0))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }

    /** Whether a service is live on a day. */
    private static Condition liveOn(LocalDate day) {
        return SERVICE.OPENED_ON.le(day).and(SERVICE.CEASED_ON.isNull().or(SERVICE.CEASED_ON.gt(day)));
    }

    private static Field<Long> total(Field<Long> spend) {
        return coalesce(sum(spend).cast(Long.class), 0L);
    }
}
