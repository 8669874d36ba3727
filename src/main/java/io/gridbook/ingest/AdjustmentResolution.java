package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.ADJUSTMENT;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** Bill corrections of the analysis month put to customers through the snapshot of a day, as its bills are. */
@Component
class AdjustmentResolution {
    private final DayTable table;

    AdjustmentResolution(DayTable table) {
        this.table = table;
    }

    void resolve(LocalDate day, YearMonth month) {
        table.write(ADJUSTMENT, day, "v1", "adjustments", month.atDay(1), adjustments(day, month));
    }

    private static Select<? extends Record> adjustments(LocalDate day, YearMonth month) {
        AccountOwner owner = new AccountOwner(day, RAW_ADJUSTMENTS.ACCOUNT_ID, RAW_ADJUSTMENTS.SERVICE_ID);
        return select(
                        AccountOwner.AREA_ID,
                        inline(day),
                        RAW_ADJUSTMENTS.ADJUSTMENT_ID,
                        AccountOwner.CUSTOMER_ID,
                        RAW_ADJUSTMENTS.AMOUNT)
                .from(RAW_ADJUSTMENTS)
                .leftJoin(owner.payer())
                .on(owner.paysFor())
                .leftJoin(AccountOwner.OWNER)
                .on(owner.owns())
                .where(RAW_ADJUSTMENTS.MONTH.eq(month.atDay(1)));
    }
}
