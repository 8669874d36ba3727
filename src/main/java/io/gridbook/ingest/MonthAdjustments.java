package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.MONTH_ADJUSTMENT;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.Partitions;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Bill corrections of a month put to customers through the snapshot that its analysis uses. */
@Component
class MonthAdjustments {
    private final DSLContext dsl;

    MonthAdjustments(DSLContext dsl) {
        this.dsl = dsl;
    }

    void resolve(LocalDate snapshot, YearMonth month) {
        dsl.transaction(configuration -> Partitions.replace(
                configuration.dsl(),
                MONTH_ADJUSTMENT,
                month.atDay(1),
                target -> configuration
                        .dsl()
                        .insertInto(target, MONTH_ADJUSTMENT.fields())
                        .select(adjustments(snapshot, month))
                        .execute()));
    }

    private static Select<? extends Record> adjustments(LocalDate snapshot, YearMonth month) {
        AccountOwner owner = new AccountOwner(snapshot, RAW_ADJUSTMENTS.ACCOUNT_ID, RAW_ADJUSTMENTS.SERVICE_ID);
        return select(
                        AccountOwner.AREA_ID,
                        RAW_ADJUSTMENTS.MONTH,
                        RAW_ADJUSTMENTS.ADJUSTMENT_ID,
                        AccountOwner.CUSTOMER_ID)
                .from(RAW_ADJUSTMENTS)
                .leftJoin(owner.payer())
                .on(owner.paysFor())
                .leftJoin(AccountOwner.OWNER)
                .on(owner.owns())
                .where(RAW_ADJUSTMENTS.MONTH.eq(month.atDay(1)));
    }
}
