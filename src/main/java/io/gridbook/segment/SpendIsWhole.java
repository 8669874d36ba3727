package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
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

/** The bills of M, as loaded, are the spend of the customers and of the services that the snapshot does not know. */
@Component
class SpendIsWhole implements Invariant {
    @Override
    public String name() {
        return "spend of M: bills loaded = customers + unassigned";
    }

    @Override
    public Select<? extends Record> faults(LocalDate day, LocalDate month) {
        Field<BigDecimal> billed = coalesce(inDetail(month), kept(month), inline(BigDecimal.ZERO));
        Field<BigDecimal> customers =
                field(select(total(SEGMENT.SPEND_M)).from(SEGMENT).where(SEGMENT.DAY.eq(day)));
        Field<BigDecimal> unassigned = field(select(total(SERVICE_MONTH.SPEND))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.MONTH.eq(month), condition(SERVICE_MONTH.HOME))
                .and(notExists(selectOne()
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(day), SERVICE.AREA_ID.gt(0))
                        .and(SERVICE.SERVICE_ID.eq(SERVICE_MONTH.SERVICE_ID)))));
        return select(billed, customers, unassigned).where(billed.ne(customers.plus(unassigned)));
    }

    /** Nothing where the bills in detail are past keeping, or where there was none. */
    private static Field<BigDecimal> inDetail(LocalDate month) {
        return field(select(sum(RAW_BILLS.TOTAL.minus(RAW_BILLS.ONE_OFF)))
                .from(RAW_BILLS)
                .where(RAW_BILLS.MONTH.eq(month)));
    }

    private static Field<BigDecimal> kept(LocalDate month) {
        return field(select(sum(SERVICE_MONTH.SPEND))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.MONTH.eq(month), condition(SERVICE_MONTH.HOME)));
    }

    private static Field<BigDecimal> total(Field<Long> fen) {
        return coalesce(sum(fen), BigDecimal.ZERO);
    }
}
