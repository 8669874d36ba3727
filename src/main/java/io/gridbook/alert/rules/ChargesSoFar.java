package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.tenthsOfPercent;
import static io.gridbook.store.schema.Tables.CHARGE;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.gridbook.alert.Conditions;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;

/** What customers are charged from the 1st of D's month to D, added up by customer. */
final class ChargesSoFar {
    static final Table<Record> TABLE = table(name("charged"));
    static final Field<Integer> AREA_ID = field(name("charged", "area_id"), Integer.class);
    static final Field<String> CUSTOMER_ID = field(name("charged", "customer_id"), String.class);

    /** A service without a row counts as nothing. */
    static final Field<Long> CHARGED = coalesce(field(name("charged", "so_far"), Long.class), inline(0L));

    private final Night night;

    ChargesSoFar(Night night) {
        this.night = night;
    }

    /** "charged": one row per customer with a charge. */
    CommonTableExpression<?> byCustomer() {
        return name("charged")
                .as(select(
                                CHARGE.AREA_ID,
                                CHARGE.CUSTOMER_ID,
                                sum(CHARGE.CHARGED).cast(Long.class).as("so_far"))
                        .from(CHARGE)
                        .where(CHARGE.DAY.eq(night.day()), CHARGE.AREA_ID.gt(0))
                        .groupBy(CHARGE.AREA_ID, CHARGE.CUSTOMER_ID));
    }

    /** That so many percent of the live services have a row. */
    Term covered(int percent) {
        Field<Integer> charged = field(liveServices(count(CHARGE.SERVICE_ID)));
        Field<Integer> live = field(liveServices(count()));
        return Term.count("live services of all customers with a row of charges", charged)
                .atLeast(live.mul(percent).plus(99).div(100))
                .said(exists(
                        liveServices(inline(1)).having(count(CHARGE.SERVICE_ID).gt(0), enough(percent))));
    }

    /** That less was charged so far than so many percent of what the spend of M lets expect, both times the days of the month. */
    Term lessThan(int percent) {
        Field<Long> due = SEGMENT.SPEND_M.mul(day());
        Field<Long> reached = CHARGED.mul(days());
        Field<Long> whole = days().mul(100L);
        return Term.yuan("charged from the 1st to D", CHARGED)
                .lessThan(due.mul((long) percent).plus(whole).minus(1L).div(whole))
                .said(reached.mul(100L).lt(due.mul((long) percent)))
                .share(tenthsOfPercent(reached, due), percent);
    }

    /** One row where there are charges, but of a part of the live services only: how many have one, of how many. */
    Select<Record2<Integer, Integer>> uncovered(int percent) {
        return select(count(CHARGE.SERVICE_ID), count())
                .from(SERVICE)
                .leftJoin(CHARGE)
                .on(ofService())
                .where(Conditions.liveService(night))
                .having(exists(selectOne().from(CHARGE).where(CHARGE.DAY.eq(night.day()))))
                .andNot(count(CHARGE.SERVICE_ID).gt(0).and(enough(percent)));
    }

    private static Condition enough(int percent) {
        return count(CHARGE.SERVICE_ID)
                .cast(Long.class)
                .mul(100L)
                .ge(count().cast(Long.class).mul((long) percent));
    }

    private SelectConditionStep<Record1<Integer>> liveServices(Field<Integer> what) {
        return select(what).from(SERVICE).leftJoin(CHARGE).on(ofService()).where(Conditions.liveService(night));
    }

    private Condition ofService() {
        return CHARGE.AREA_ID
                .eq(SERVICE.AREA_ID)
                .and(CHARGE.DAY.eq(night.day()))
                .and(CHARGE.SERVICE_ID.eq(SERVICE.SERVICE_ID));
    }

    Field<Long> day() {
        return inline((long) night.day().getDayOfMonth());
    }

    Field<Long> days() {
        return inline((long) night.day().lengthOfMonth());
    }
}
