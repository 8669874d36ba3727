package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.FINDING;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;

import io.gridbook.store.Invariant;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** What the rules found is what the work lists hold, as many cases and as much money, but for what a contact closed. */
@Component
class EveryCaseIsListed implements Invariant {
    private final Closings closings;

    EveryCaseIsListed(Closings closings) {
        this.closings = closings;
    }

    @Override
    public String name() {
        return "cases found = cases of the work lists + cases that a contact closed, with their money at stake";
    }

    @Override
    public Select<? extends Record> faults(LocalDate day, LocalDate month) {
        Field<BigDecimal> cases =
                field(select(count().cast(BigDecimal.class)).from(ALERT).where(ALERT.DAY.eq(day)));
        Field<BigDecimal> listed = field(
                select(total(WORKLIST.CASES.cast(Long.class))).from(WORKLIST).where(WORKLIST.DAY.eq(day)));
        Field<BigDecimal> stake =
                field(select(total(ALERT.AT_STAKE)).from(ALERT).where(ALERT.DAY.eq(day)));
        Field<BigDecimal> listedStake =
                field(select(total(WORKLIST.AT_STAKE)).from(WORKLIST).where(WORKLIST.DAY.eq(day)));
        Field<Integer> lost = lost(day);
        return select(cases, listed, stake, listedStake, lost)
                .where(cases.ne(listed).or(stake.ne(listedStake)).or(lost.gt(0)));
    }

    /** Cases that are in no list although no result that closes them came back on a list on which they stood. */
    private Field<Integer> lost(LocalDate day) {
        return field(select(count())
                .from(FINDING)
                .where(FINDING.DAY.eq(day))
                .and(notExists(selectOne()
                        .from(ALERT)
                        .where(ALERT.DAY.eq(day), ALERT.AREA_ID.eq(FINDING.AREA_ID))
                        .and(ALERT.RULE.eq(FINDING.RULE))
                        .and(ALERT.SUBJECT.eq(FINDING.SUBJECT))
                        .and(ALERT.PERIOD_KEY.eq(FINDING.PERIOD_KEY))))
                .and(notExists(selectOne()
                        .from(CONTACT)
                        .join(CASE_DAY)
                        .on(CASE_DAY.DAY.eq(CONTACT.LIST_DAY), CASE_DAY.AREA_ID.eq(CONTACT.AREA_ID))
                        .and(CASE_DAY.RULE.eq(FINDING.RULE))
                        .and(CASE_DAY.SUBJECT.eq(FINDING.SUBJECT))
                        .and(CASE_DAY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                        .and(condition(CASE_DAY.LISTED))
                        .where(CONTACT.CUSTOMER_ID.eq(FINDING.CUSTOMER_ID))
                        .and(CONTACT.BUSINESS_DATE.le(day))
                        .and(CONTACT.METHOD.ne("NO_ANSWER"))
                        .and(closings.closes()))));
    }

    private static Field<BigDecimal> total(Field<Long> whole) {
        return coalesce(sum(whole), BigDecimal.ZERO);
    }
}
