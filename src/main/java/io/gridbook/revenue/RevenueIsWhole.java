package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Grids and the unassigned together have the revenue that the bill files of each month brought, rejected rows left out. */
@Component
class RevenueIsWhole implements MonthCheck {
    @Override
    public String identity() {
        return "revenue of M−12..M: amount of the bill files less their rejected rows = grids + unassigned";
    }

    @Override
    public Select<? extends Record> faults(Month month) {
        Table<?> files = select(
                        EXPORT_FILE.PERIOD, sum(EXPORT_FILE.AMOUNT_LOADED).as("amount"))
                .from(EXPORT_FILE)
                .where(EXPORT_FILE.STATE.eq("LOADED"), EXPORT_FILE.KIND.eq("bills"))
                .and(EXPORT_FILE.PERIOD.in(month.series()))
                .groupBy(EXPORT_FILE.PERIOD)
                .asTable("files");
        Table<?> grids = select(
                        MONTH_REVENUE.BILL_MONTH, sum(MONTH_REVENUE.TOTAL).as("amount"))
                .from(MONTH_REVENUE)
                .where(MONTH_REVENUE.MONTH.eq(month.start()))
                .groupBy(MONTH_REVENUE.BILL_MONTH)
                .asTable("grids");
        Field<BigDecimal> loaded = coalesce(field(name("files", "amount"), BigDecimal.class), inline(BigDecimal.ZERO));
        Field<BigDecimal> put = coalesce(field(name("grids", "amount"), BigDecimal.class), inline(BigDecimal.ZERO));
        return select(loaded, put)
                .from(files)
                .fullOuterJoin(grids)
                .on(field(name("files", "period"), LocalDate.class)
                        .eq(field(name("grids", "bill_month"), LocalDate.class)))
                .where(loaded.ne(put));
    }
}
