package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_KPI;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** The indicators of each grid, each with numerator and denominator; one that cannot be judged has no row. */
final class MonthKpis implements MonthTable {
    /** How many months a renewal is watched: M, M−1 and M−2 are read at the snapshot of M. */
    static final int RENEWALS = 3;

    private final DSLContext dsl;

    MonthKpis(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Table<?> into() {
        return MONTH_KPI;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        List<Select<? extends Record>> kpis = new ArrayList<>();
        kpis.add(ArrearsKpi.of(month));
        kpis.add(ChurnKpi.of(month));
        kpis.add(FollowUpKpi.of(month));
        for (int n = 0; n < RENEWALS; n++) {
            RenewalKpi.of(dsl, month, n).ifPresent(kpis::add);
        }
        return kpis.stream().reduce(Union::all).orElseThrow();
    }
}
