package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.when;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;

/** Conditions and figures that several rules share. */
public final class Conditions {
    private Conditions() {}

    /** Customers of the night with a service that is live on D. */
    public static Condition liveCustomer(Night night) {
        return SEGMENT.DAY.eq(night.day()).and(condition(SEGMENT.LIVE));
    }

    /** Services of the night that are live on D and belong to a known customer. */
    public static Condition liveService(Night night) {
        return SERVICE.DAY.eq(night.day()).and(SERVICE.AREA_ID.gt(0)).and(liveOn(night.day()));
    }

    /** Services that are live on a day. */
    public static Condition liveOn(LocalDate day) {
        return SERVICE.OPENED_ON.le(day).and(SERVICE.CEASED_ON.isNull().or(SERVICE.CEASED_ON.gt(day)));
    }

    /** A part of a positive whole in tenths of a percent, rounded half away from zero. */
    public static Field<Long> tenthsOfPercent(Field<Long> part, Field<Long> whole) {
        Field<Long> half = when(part.lt(0L), whole.neg()).otherwise(whole);
        return part.mul(2000L).plus(half).div(whole.mul(2L));
    }
}
