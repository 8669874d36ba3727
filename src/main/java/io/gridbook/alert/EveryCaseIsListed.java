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
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;

import io.gridbook.segment.Night;
import io.gridbook.store.Invariant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
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
        // once: figures that are shown and compared would be counted twice
        CommonTableExpression<?> counted = DSL.name("counted")
                .fields("cases", "listed", "stake", "listed_stake", "lost")
                .asMaterialized(select(cases, listed, stake, listedStake, lost(day, month)));
        return with(counted)
                .selectFrom(counted)
                .where(counted("cases").ne(counted("listed")))
                .or(counted("stake").ne(counted("listed_stake")))
                .or(counted("lost").gt(BigDecimal.ZERO));
    }

    private static Field<BigDecimal> counted(String figure) {
        return field(DSL.name("counted", figure), BigDecimal.class);
    }

    /** Cases that are in no list although no result that closes them came back on a list on which they stood. */
    private Field<Integer> lost(LocalDate day, LocalDate month) {
        Night night = new Night(day, YearMonth.from(month), Set.of());
        return field(with(
                        DSL.name("unlisted").as(unlisted(day)),
                        DSL.name("answered").as(answered(night)))
                .select(field(selectCount().from(table(DSL.name("unlisted"))))
                        .minus(field(selectCount().from(table(DSL.name("answered")))))));
    }

    private static Select<? extends Record> unlisted(LocalDate day) {
        return select(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY, FINDING.CUSTOMER_ID)
                .from(FINDING)
                .where(FINDING.DAY.eq(day))
                .and(notExists(selectOne()
                        .from(ALERT)
                        .where(ALERT.DAY.eq(day), ALERT.AREA_ID.eq(FINDING.AREA_ID))
                        .and(ALERT.RULE.eq(FINDING.RULE))
                        .and(ALERT.SUBJECT.eq(FINDING.SUBJECT))
                        .and(ALERT.PERIOD_KEY.eq(FINDING.PERIOD_KEY))));
    }

    /** Each case is looked up on the list by its whole key, one by one: of hundreds of nights only those lists are read. */
    private Select<? extends Record> answered(Night night) {
        Table<?> unlisted = table(DSL.name("unlisted")).as(FINDING.getName());
        Field<Boolean> listed = field(select(CASE_DAY.LISTED)
                .from(CASE_DAY)
                .where(CASE_DAY.AREA_ID.eq(CONTACT.AREA_ID), CASE_DAY.DAY.eq(CONTACT.LIST_DAY))
                .and(CASE_DAY.RULE.eq(FINDING.RULE))
                .and(CASE_DAY.SUBJECT.eq(Closings.listedAs()))
                .and(CASE_DAY.PERIOD_KEY.eq(FINDING.PERIOD_KEY)));
        return selectDistinct(FINDING.RULE, FINDING.SUBJECT, FINDING.PERIOD_KEY)
                .from(unlisted)
                .join(Contacts.of(night))
                .on(Contacts.CUSTOMER_ID.eq(FINDING.CUSTOMER_ID))
                .where(Contacts.known(night), closings.closes())
                .and(condition(coalesce(listed, inline(false))));
    }

    private static Field<BigDecimal> total(Field<Long> whole) {
        return coalesce(sum(whole), BigDecimal.ZERO);
    }
}
