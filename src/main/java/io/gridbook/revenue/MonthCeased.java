package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_CEASED;
import static io.gridbook.store.schema.Tables.RAW_SERVICES;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** The services that left in M, with why and after how long. */
final class MonthCeased implements MonthTable {
    /** The reason where the snapshot no longer has a service that was in base before. */
    static final String VANISHED = "VANISHED";

    private static final Field<String> SERVICE_ID = of(ServiceMoves.SERVICE_ID);
    private static final Field<LocalDate> OPENED_ON = of(ServiceMoves.OPENED_ON);
    private static final Field<LocalDate> CEASED_ON = of(ServiceMoves.CEASED_ON);

    @Override
    public Table<?> into() {
        return MONTH_CEASED;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return with(name(Moves.CTE).as(ServiceMoves.of(month)))
                .select(
                        coalesce(Moves.AREA, Moves.AREA_BEFORE),
                        inline(month.start()),
                        SERVICE_ID,
                        when(condition(Moves.KNOWN), Moves.GRID).otherwise(Moves.GRID_BEFORE),
                        of(ServiceMoves.CUSTOMER_ID),
                        coalesce(of(Moves.PRODUCT), of(Moves.PRODUCT_BEFORE)),
                        when(condition(Moves.KNOWN), coalesce(RAW_SERVICES.CEASE_REASON, inline("")))
                                .otherwise(inline(VANISHED)),
                        tenure(coalesce(CEASED_ON, inline(month.month().atEndOfMonth()))),
                        coalesce(SERVICE_MONTH.SPEND, inline(0L)))
                .from(table(name(Moves.CTE)))
                .leftJoin(RAW_SERVICES)
                .on(RAW_SERVICES.DAY.eq(month.snapshot()))
                .and(RAW_SERVICES.CEASED_ON.isNotNull())
                .and(RAW_SERVICES.SERVICE_ID.eq(SERVICE_ID))
                .leftJoin(SERVICE_MONTH)
                .on(SERVICE_MONTH.MONTH.eq(month.start(1)))
                .and(condition(SERVICE_MONTH.HOME))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE_ID))
                .where(Moves.ceased());
    }

    /** Up to 3 months, 12 months, 2 years, 5 years, longer. */
    private static Field<String> tenure(Field<LocalDate> end) {
        return when(before(end, 3), "UNDER_3_MONTHS")
                .when(before(end, 12), "UNDER_1_YEAR")
                .when(before(end, 24), "UNDER_2_YEARS")
                .when(before(end, 60), "UNDER_5_YEARS")
                .otherwise("5_YEARS_OR_MORE");
    }

    private static Condition before(Field<LocalDate> end, int months) {
        return end.lt(localDateAdd(OPENED_ON, months, DatePart.MONTH));
    }

    private static <T> Field<T> of(Field<T> column) {
        return field(name(Moves.CTE, column.getName()), column.getDataType());
    }
}
