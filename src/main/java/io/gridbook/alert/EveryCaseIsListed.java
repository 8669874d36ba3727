package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.FINDING;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import io.gridbook.store.Invariant;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** What the rules found is what the work lists hold: as many cases, as much money at stake. */
@Component
class EveryCaseIsListed implements Invariant {
    @Override
    public String name() {
        return "cases found = cases of the day = cases of the work lists, with their money at stake";
    }

    @Override
    public Select<? extends Record> faults(LocalDate day, LocalDate month) {
        Field<Integer> found = field(select(count()).from(FINDING).where(FINDING.DAY.eq(day)));
        Field<Integer> cases = field(select(count()).from(ALERT).where(ALERT.DAY.eq(day)));
        Field<BigDecimal> listed = field(select(coalesce(sum(WORKLIST.CASES), BigDecimal.ZERO))
                .from(WORKLIST)
                .where(WORKLIST.DAY.eq(day)));
        Field<BigDecimal> foundStake = field(select(coalesce(sum(FINDING.AT_STAKE), BigDecimal.ZERO))
                .from(FINDING)
                .where(FINDING.DAY.eq(day)));
        Field<BigDecimal> listedStake = field(select(coalesce(sum(WORKLIST.AT_STAKE), BigDecimal.ZERO))
                .from(WORKLIST)
                .where(WORKLIST.DAY.eq(day)));
        return select(found, cases, listed, foundStake, listedStake)
                .where(found.ne(cases)
                        .or(listed.ne(cases.cast(BigDecimal.class)))
                        .or(foundStake.ne(listedStake)));
    }
}
