package io.gridbook.explain;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_BILLS;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;

/** What a customer's services of D were billed from M-11 to M. */
@Component
class Spends {
    private static final int MONTHS = 12;

    private final DSLContext dsl;

    Spends(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** All twelve months, oldest first. */
    List<MonthLine> of(Asked asked) {
        YearMonth last = asked.night().month();
        YearMonth first = last.minusMonths(MONTHS - 1L);
        Map<LocalDate, List<BillLine>> bills = bills(asked, first.atDay(1), last.atDay(1));
        List<MonthLine> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            List<BillLine> billed = bills.getOrDefault(month.atDay(1), List.of());
            boolean loaded = asked.night().loaded().contains(month);
            BigDecimal spend = billed.stream().map(BillLine::spend).reduce(Money.yuan(0), BigDecimal::add);
            months.add(new MonthLine(month, loaded, loaded ? spend : null, billed));
        }
        return months;
    }

    private Map<LocalDate, List<BillLine>> bills(Asked asked, LocalDate first, LocalDate last) {
        return dsl.select(
                        SERVICE_MONTH.MONTH,
                        SERVICE_MONTH.SERVICE_ID,
                        SERVICE_MONTH.TOTAL,
                        SERVICE_MONTH.ONE_OFF,
                        SERVICE_MONTH.SPEND,
                        RAW_BILLS.LINE,
                        EXPORT_FILE.NAME)
                .from(SERVICE)
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SERVICE_MONTH.MONTH.between(first, last))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .leftJoin(RAW_BILLS)
                .on(RAW_BILLS.MONTH.eq(SERVICE_MONTH.MONTH))
                .and(RAW_BILLS.MONTH.between(first, last))
                .and(RAW_BILLS.SERVICE_ID.eq(SERVICE_MONTH.SERVICE_ID))
                .leftJoin(EXPORT_FILE)
                .on(EXPORT_FILE.FILE_ID.eq(RAW_BILLS.FILE_ID))
                .where(SERVICE.DAY.eq(asked.day()), SERVICE.AREA_ID.eq(asked.areaId()))
                .and(SERVICE.CUSTOMER_ID.eq(asked.customerId()))
                .orderBy(SERVICE_MONTH.MONTH, SERVICE_MONTH.SERVICE_ID)
                .fetchGroups(SERVICE_MONTH.MONTH, Spends::line);
    }

    private static BillLine line(Record row) {
        return new BillLine(
                row.get(SERVICE_MONTH.SERVICE_ID),
                Money.yuan(row.get(SERVICE_MONTH.TOTAL)),
                Money.yuan(row.get(SERVICE_MONTH.ONE_OFF)),
                Money.yuan(row.get(SERVICE_MONTH.SPEND)),
                Origin.of(row, RAW_BILLS.LINE));
    }
}
