package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_ADJUSTMENT;
import static io.gridbook.store.schema.Tables.MONTH_REFUND;
import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static io.gridbook.store.schema.Tables.RAW_ADJUSTMENTS;
import static org.jooq.impl.DSL.abs;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.trim;
import static org.jooq.impl.DSL.when;

import io.gridbook.revenue.RevenueSettings.Refunds;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Bill corrections beside who had to approve them: by account and month, so that a refund in parts is one. */
final class MonthRefunds implements MonthTable {
    static final String DEPARTMENT = "DEPARTMENT";
    static final String BRANCH_LEADER = "BRANCH_LEADER";
    static final String GENERAL_MANAGER = "GENERAL_MANAGER";

    private final Refunds settings;

    MonthRefunds(Refunds settings) {
        this.settings = settings;
    }

    @Override
    public Table<?> into() {
        return MONTH_REFUND;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        Field<Long> ofAccount = sum(abs(RAW_ADJUSTMENTS.AMOUNT))
                .over()
                .partitionBy(RAW_ADJUSTMENTS.ACCOUNT_ID)
                .cast(Long.class);
        Field<String> required = when(ofAccount.ge(settings.generalManagerFen()), inline(GENERAL_MANAGER))
                .when(ofAccount.ge(settings.branchLeaderFen()), inline(BRANCH_LEADER))
                .otherwise(inline(DEPARTMENT));
        Field<String> approved = coalesce(RAW_ADJUSTMENTS.APPROVED_BY_LEVEL, inline(""));
        return select(
                        MONTH_ADJUSTMENT.AREA_ID,
                        inline(month.start()),
                        RAW_ADJUSTMENTS.ADJUSTMENT_ID,
                        coalesce(MONTH_SEGMENT.GRID_CODE, inline("")),
                        RAW_ADJUSTMENTS.ACCOUNT_ID,
                        MONTH_ADJUSTMENT.CUSTOMER_ID,
                        RAW_ADJUSTMENTS.MADE_ON,
                        RAW_ADJUSTMENTS.AMOUNT,
                        RAW_ADJUSTMENTS.CAUSE,
                        RAW_ADJUSTMENTS.DOCUMENT_REF,
                        ofAccount,
                        required,
                        approved,
                        field(approved.ne("").and(rank(approved).lt(rank(required)))),
                        field(approved.eq("")),
                        field(trim(coalesce(RAW_ADJUSTMENTS.DOCUMENT_REF, inline("")))
                                .eq("")))
                .from(RAW_ADJUSTMENTS)
                .join(MONTH_ADJUSTMENT)
                .on(MONTH_ADJUSTMENT.MONTH.eq(month.start()))
                .and(MONTH_ADJUSTMENT.ADJUSTMENT_ID.eq(RAW_ADJUSTMENTS.ADJUSTMENT_ID))
                .leftJoin(MONTH_SEGMENT)
                .on(MONTH_SEGMENT.AREA_ID.eq(MONTH_ADJUSTMENT.AREA_ID))
                .and(MONTH_SEGMENT.MONTH.eq(month.start()))
                .and(MONTH_SEGMENT.BILL_MONTH.eq(month.start()))
                .and(MONTH_SEGMENT.CUSTOMER_ID.eq(MONTH_ADJUSTMENT.CUSTOMER_ID))
                .where(RAW_ADJUSTMENTS.MONTH.eq(month.start()));
    }

    private static Field<Integer> rank(Field<String> level) {
        return when(level.eq(GENERAL_MANAGER), inline(3))
                .when(level.eq(BRANCH_LEADER), inline(2))
                .otherwise(inline(1));
    }
}
