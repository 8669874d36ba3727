package io.gridbook.segment;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
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

/** What the services were billed for M is what its files brought, also when the bills in detail are past keeping. */
@Component
class BillsAreWhole implements Invariant {
    @Override
    public String name() {
        return "bills of M: amount of the files loaded = total of the services";
    }

    @Override
    public Select<? extends Record> faults(LocalDate day, LocalDate month) {
        Field<BigDecimal> loaded = field(select(coalesce(sum(EXPORT_FILE.AMOUNT_LOADED), BigDecimal.ZERO))
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq("LOADED"), EXPORT_FILE.KIND.eq("bills"), EXPORT_FILE.PERIOD.eq(month)));
        Field<BigDecimal> billed = field(select(coalesce(sum(SERVICE_MONTH.TOTAL), BigDecimal.ZERO))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.MONTH.eq(month), condition(SERVICE_MONTH.HOME)));
        return select(loaded, billed).where(loaded.ne(billed));
    }
}
