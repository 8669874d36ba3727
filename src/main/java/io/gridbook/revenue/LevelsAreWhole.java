package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.MONTH_REVENUE;
import static io.gridbook.store.schema.Tables.MONTH_STRUCTURE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Tiers, and bands, of a grid together have its revenue of M and its customers in base. */
@Component
class LevelsAreWhole implements MonthCheck {
    private static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    private static final Field<String> GRID_CODE = field(name("grid_code"), String.class);
    private static final Field<Long> REVENUE = field(name("revenue"), Long.class);
    private static final Field<Long> CUSTOMERS = field(name("customers"), Long.class);

    @Override
    public String identity() {
        return "tiers and bands of M: their revenue and customers = revenue and customers in base of the grid";
    }

    /** What the parts have is taken from what the grid has; nothing must be left. */
    @Override
    public Select<? extends Record> faults(Month month) {
        return Levels.ALL.stream()
                .<Select<? extends Record>>map(levels -> left(month.start(), levels))
                .reduce(Union::all)
                .orElseThrow();
    }

    private static Select<? extends Record> left(LocalDate month, Levels levels) {
        Table<?> sides = Stream.<Select<? extends Record>>of(revenue(month), base(month), parts(month, levels))
                .reduce(Union::all)
                .orElseThrow()
                .asTable("sides");
        return select(AREA_ID, GRID_CODE)
                .from(sides)
                .groupBy(AREA_ID, GRID_CODE)
                .having(Sums.total(REVENUE).ne(0L).or(Sums.total(CUSTOMERS).ne(0L)));
    }

    private static Select<? extends Record> revenue(LocalDate month) {
        return select(
                        MONTH_REVENUE.AREA_ID,
                        MONTH_REVENUE.GRID_CODE,
                        MONTH_REVENUE.TOTAL.as(REVENUE),
                        inline(0L).as(CUSTOMERS))
                .from(MONTH_REVENUE)
                .where(MONTH_REVENUE.MONTH.eq(month), MONTH_REVENUE.BILL_MONTH.eq(month), MONTH_REVENUE.AREA_ID.gt(0));
    }

    private static Select<? extends Record> base(LocalDate month) {
        return select(MONTH_BASE.AREA_ID, MONTH_BASE.GRID_CODE, inline(0L), MONTH_BASE.CUSTOMERS)
                .from(MONTH_BASE)
                .where(MONTH_BASE.MONTH.eq(month), MONTH_BASE.BILL_MONTH.eq(month));
    }

    private static Select<? extends Record> parts(LocalDate month, Levels levels) {
        return select(
                        MONTH_STRUCTURE.AREA_ID,
                        MONTH_STRUCTURE.GRID_CODE,
                        MONTH_STRUCTURE.REVENUE.neg(),
                        MONTH_STRUCTURE.CUSTOMERS.neg())
                .from(MONTH_STRUCTURE)
                .where(MONTH_STRUCTURE.MONTH.eq(month), MONTH_STRUCTURE.BILL_MONTH.eq(month))
                .and(MONTH_STRUCTURE.KIND.eq(levels.name()));
    }
}
