package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_MIGRATION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import org.jooq.Record;
import org.jooq.Select;

/** Customers of the high band of M−1 that left base in M, beside all of it. */
final class ChurnKpi {
    static final String ID = "HIGH_CHURN";

    private ChurnKpi() {}

    static Select<? extends Record> of(Month month) {
        return select(
                        MONTH_MIGRATION.AREA_ID,
                        inline(month.start()),
                        MONTH_MIGRATION.GRID_CODE,
                        inline(ID),
                        Sums.total(MONTH_MIGRATION.CUSTOMERS, MONTH_MIGRATION.LEVEL.eq("")),
                        Sums.total(MONTH_MIGRATION.CUSTOMERS))
                .from(MONTH_MIGRATION)
                .where(MONTH_MIGRATION.MONTH.eq(month.start()))
                .and(MONTH_MIGRATION.KIND.eq("BAND"))
                .and(MONTH_MIGRATION.LEVEL_BEFORE.eq("HIGH"))
                .groupBy(MONTH_MIGRATION.AREA_ID, MONTH_MIGRATION.GRID_CODE);
    }
}
