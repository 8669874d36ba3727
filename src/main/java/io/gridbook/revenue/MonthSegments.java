package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.segment.Ranking;
import io.gridbook.segment.SegmentSettings;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Tier, band, spend and revenue of every customer for M and the months beside it, all through one snapshot. */
@Component
class MonthSegments implements MonthTable {
    private final SegmentSettings settings;

    MonthSegments(SegmentSettings settings) {
        this.settings = settings;
    }

    @Override
    public Table<?> into() {
        return MONTH_SEGMENT;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return month.ranked().stream()
                .<Select<? extends Record>>map(n -> ranked(month, n))
                .reduce(Union::all)
                .orElseThrow();
    }

    private Select<? extends Record> ranked(Month month, int n) {
        Table<?> ranked = new Ranking(settings, month.night(n)).rows().asTable("ranked");
        Table<?> billed = billed(month, n).asTable("billed");
        Field<Integer> area = Columns.of(ranked, SEGMENT.AREA_ID);
        Field<String> customer = Columns.of(ranked, SEGMENT.CUSTOMER_ID);
        return select(
                        area,
                        inline(month.start()),
                        inline(month.start(n)),
                        customer,
                        Columns.of(ranked, SEGMENT.GRID_CODE),
                        Columns.of(ranked, SEGMENT.IN_BASE),
                        Columns.of(ranked, SEGMENT.TIER),
                        Columns.of(ranked, SEGMENT.BAND),
                        Columns.of(ranked, SEGMENT.ARPU),
                        Columns.of(ranked, SEGMENT.SPEND_M),
                        coalesce(Columns.of(billed, SERVICE_MONTH.TOTAL), inline(0L)))
                .from(ranked)
                .leftJoin(billed)
                .on(Columns.of(billed, SERVICE.AREA_ID).eq(area))
                .and(Columns.of(billed, SERVICE.CUSTOMER_ID).eq(customer));
    }

    private static Select<? extends Record> billed(Month month, int n) {
        return select(
                        SERVICE.AREA_ID,
                        SERVICE.CUSTOMER_ID,
                        Sums.total(SERVICE_MONTH.TOTAL).as(SERVICE_MONTH.TOTAL))
                .from(SERVICE)
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SERVICE_MONTH.MONTH.eq(month.start(n)))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }
}
