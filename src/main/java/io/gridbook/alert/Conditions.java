package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.trunc;
import static org.jooq.impl.DSL.when;

import io.gridbook.segment.Night;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/** Conditions and figures that several rules share. */
public final class Conditions {
    private Conditions() {}

    /** Customers of the night. */
    public static Condition customers(Night night) {
        return SEGMENT.DAY.eq(night.day());
    }

    /** Services of the night that belong to a known customer. */
    public static Condition services(Night night) {
        return SERVICE.DAY.eq(night.day()).and(SERVICE.AREA_ID.gt(0));
    }

    /** Services of the night that are live on D and belong to a known customer. */
    public static Condition liveService(Night night) {
        return services(night).and(liveOn(night.day()));
    }

    /** Services that are live on a day. */
    public static Condition liveOn(LocalDate day) {
        return SERVICE.OPENED_ON.le(day).and(SERVICE.CEASED_ON.isNull().or(SERVICE.CEASED_ON.gt(day)));
    }

    /** That a customer of the night has a live service. */
    public static Term live() {
        return Term.yes("a service live on D", condition(SEGMENT.LIVE));
    }

    /** That a service is live on D. */
    public static Term liveService(LocalDate day) {
        return Term.yes("live on D", liveOn(day));
    }

    /** That there is spend of M-1 to compare with, of a customer in base for it. */
    public static List<Term> comparable(Night night) {
        return List.of(
                Term.yes("bills of M-1 loaded", night.hasMonthBefore() ? trueCondition() : falseCondition()),
                Term.yes("in base for M-1", condition(SEGMENT.IN_BASE_BEFORE)),
                Term.yuan("spend of M-1", SEGMENT.SPEND_M1).moreThan(inline(0L)));
    }

    /** That a change of spend is more than a share of the spend of M-1. */
    public static Term moreThanShare(String name, Field<Long> change, int percent) {
        return Term.yuan(name, change)
                .moreThan(SEGMENT.SPEND_M1.mul((long) percent).div(100L))
                .said(change.mul(100L).gt(SEGMENT.SPEND_M1.mul((long) percent)))
                .share(tenthsOfPercent(change, SEGMENT.SPEND_M1), percent);
    }

    /** A part of a positive whole in tenths of a percent, rounded half away from zero; nothing of a whole of zero. */
    public static Field<Long> tenthsOfPercent(Field<Long> part, Field<Long> whole) {
        Field<BigDecimal> twice = part.cast(BigDecimal.class).mul(2000);
        Field<BigDecimal> half = when(part.lt(0L), whole.neg()).otherwise(whole).cast(BigDecimal.class);
        Field<BigDecimal> exact = twice.plus(half)
                .div(nullif(whole, inline(0L)).cast(BigDecimal.class).mul(2));
        return trunc(exact, inline(0)).cast(Long.class);
    }
}
