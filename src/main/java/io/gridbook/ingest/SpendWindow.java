package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/** The statement behind spend_window: the twelve months up to M of each service, side by side. */
record SpendWindow(YearMonth month, int months) {
    /** The first of the twelve months. */
    LocalDate begin() {
        return month.minusMonths(11).atDay(1);
    }

    Select<? extends Record> rows(Condition which) {
        return select(
                        SERVICE_MONTH.AREA_ID,
                        inline(month.atDay(1)),
                        SERVICE_MONTH.SERVICE_ID,
                        spendOf(0),
                        spendOf(1),
                        spendOf(2),
                        spendOf(3),
                        spendOf(4),
                        spendOf(5),
                        spend(months - 1, 0),
                        spend(11, 0))
                .from(SERVICE_MONTH)
                .where(SERVICE_MONTH.MONTH.between(begin(), month.atDay(1)))
                .and(which)
                .groupBy(SERVICE_MONTH.AREA_ID, SERVICE_MONTH.SERVICE_ID);
    }

    static Field<?>[] columns() {
        return SPEND_WINDOW.fields();
    }

    /** Spend of M−n: the one row that a service has in it, so that max takes it. */
    private Field<Long> spendOf(int n) {
        return coalesce(
                max(SERVICE_MONTH.SPEND)
                        .filterWhere(SERVICE_MONTH.MONTH.eq(month.minusMonths(n).atDay(1))),
                0L);
    }

    /** Spend of the months from M−first to M−last. */
    private Field<Long> spend(int first, int last) {
        return coalesce(
                sum(SERVICE_MONTH.SPEND)
                        .filterWhere(SERVICE_MONTH.MONTH.between(
                                month.minusMonths(first).atDay(1),
                                month.minusMonths(last).atDay(1)))
                        .cast(Long.class),
                0L);
    }
}
