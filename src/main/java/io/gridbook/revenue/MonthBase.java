package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Customers in base at the end of thirteen months, those that came and went in each, and those that were billed. */
final class MonthBase implements MonthTable {
    private static final int MONTHS = 13;
    private static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    private static final Field<String> GRID_CODE = field(name("grid_code"), String.class);

    @Override
    public Table<?> into() {
        return MONTH_BASE;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return with(
                        name("people").as(people(month)),
                        name("grids").as(grids()),
                        name("billed").as(billed(month)))
                .select(field(name("flat", "area_id")), inline(month.start()), field(name("flat", "grid_code")))
                .select(field(name("flat", "bill_month")), billedOr0(month))
                .select(field(name("flat", "base")), field(name("flat", "opened")), field(name("flat", "ceased")))
                .from(flat(month).asTable("flat"))
                .leftJoin(table(name("billed")))
                .on(field(name("billed", "area_id"), Integer.class).eq(field(name("flat", "area_id"), Integer.class)))
                .and(field(name("billed", "grid_code"), String.class)
                        .eq(field(name("flat", "grid_code"), String.class)))
                .and(field(name("billed", "month"), LocalDate.class)
                        .eq(field(name("flat", "bill_month"), LocalDate.class)));
    }

    /** In base at the end of M−n, for n from 0 to 13. */
    private static Select<? extends Record> people(Month month) {
        List<Field<?>> columns =
                new ArrayList<>(List.of(SERVICE.AREA_ID, max(SERVICE.GRID_CODE).as(GRID_CODE)));
        for (int n = 0; n <= MONTHS; n++) {
            columns.add(boolOr(Live.on(SERVICE, month.back(n).atEndOfMonth())).as("at" + n));
        }
        return select(columns)
                .from(SERVICE)
                .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }

    private static Select<? extends Record> grids() {
        List<Field<?>> columns = new ArrayList<>(List.of(AREA_ID, GRID_CODE));
        for (int n = 0; n < MONTHS; n++) {
            columns.add(Sums.rows(at(n)).as("base" + n));
            columns.add(Sums.rows(at(n).andNot(at(n + 1))).as("opened" + n));
            columns.add(Sums.rows(at(n + 1).andNot(at(n))).as("ceased" + n));
        }
        return select(columns).from(table(name("people"))).groupBy(AREA_ID, GRID_CODE);
    }

    private static Select<? extends Record> flat(Month month) {
        return IntStream.range(0, MONTHS)
                .<Select<? extends Record>>mapToObj(n -> select(
                                AREA_ID,
                                GRID_CODE,
                                inline(month.start(n)).as("bill_month"),
                                field(name("base" + n), Long.class).as("base"),
                                field(name("opened" + n), Long.class).as("opened"),
                                field(name("ceased" + n), Long.class).as("ceased"))
                        .from(table(name("grids"))))
                .reduce(Union::all)
                .orElseThrow();
    }

    private static Condition at(int n) {
        return condition(field(name("at" + n), Boolean.class));
    }

    /** The months beside which others stand; the rest would cost more than they tell. */
    private static List<LocalDate> compared(Month month) {
        return Stream.of(0, 1, 12).filter(month::loaded).map(month::start).toList();
    }

    private static Select<? extends Record> billed(Month month) {
        Table<?> people = selectDistinct(SERVICE.AREA_ID, SERVICE.GRID_CODE, SERVICE.CUSTOMER_ID, SERVICE_MONTH.MONTH)
                .from(SERVICE)
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(SERVICE.AREA_ID))
                .and(SERVICE_MONTH.MONTH.in(compared(month)))
                .and(SERVICE_MONTH.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                .asTable("billed_people");
        Field<LocalDate> billMonth = field(name("month"), LocalDate.class);
        return select(AREA_ID, GRID_CODE, billMonth, Sums.rows().as("customers"))
                .from(people)
                .groupBy(AREA_ID, GRID_CODE, billMonth);
    }

    private static Field<Long> billedOr0(Month month) {
        return when(
                field(name("flat", "bill_month"), LocalDate.class).in(compared(month)),
                coalesce(field(name("billed", "customers"), Long.class), inline(0L)));
    }
}
