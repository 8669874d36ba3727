package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.ADJUSTMENT;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static org.jooq.impl.DSL.select;

import java.util.List;
import org.jooq.Record;
import org.jooq.Select;

/** Bill corrections of M; what is below zero is a refund. */
final class AdjustmentRows implements RowsOfCustomer {
    @Override
    public String export() {
        return "adjustments";
    }

    @Override
    public List<String> money() {
        return List.of("amount");
    }

    @Override
    public Select<? extends Record> of(Asked asked) {
        return select(
                        ADJUSTMENT.ADJUSTMENT_ID,
                        RAW_ADJUSTMENTS.ACCOUNT_ID,
                        RAW_ADJUSTMENTS.SERVICE_ID,
                        RAW_ADJUSTMENTS.MADE_ON,
                        ADJUSTMENT.AMOUNT,
                        RAW_ADJUSTMENTS.CAUSE,
                        RAW_ADJUSTMENTS.LINE,
                        EXPORT_FILE.NAME)
                .from(ADJUSTMENT)
                .leftJoin(RAW_ADJUSTMENTS)
                .on(RAW_ADJUSTMENTS.MONTH.eq(asked.night().monthStart()))
                .and(RAW_ADJUSTMENTS.ADJUSTMENT_ID.eq(ADJUSTMENT.ADJUSTMENT_ID))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_ADJUSTMENTS.FILE_ID))
                .where(ADJUSTMENT.DAY.eq(asked.day()), ADJUSTMENT.AREA_ID.eq(asked.areaId()))
                .and(ADJUSTMENT.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(ADJUSTMENT.ADJUSTMENT_ID);
    }
}
