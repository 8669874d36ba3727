package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_BASE;
import static io.gridbook.store.schema.Tables.MONTH_CEASED;
import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
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

/** The customers at the end of M are those in base, and the services that ceased are those of the churn by reason. */
@Component
class DevelopmentIsWhole implements MonthCheck {
    private static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    private static final Field<String> GRID_CODE = field(name("grid_code"), String.class);
    private static final Field<Long> CUSTOMERS = field(name("customers"), Long.class);
    private static final Field<Long> CEASED = field(name("ceased_services"), Long.class);

    @Override
    public String identity() {
        return "development of M: customers at its end = customers in base, services ceased = services of the churn";
    }

    @Override
    public Select<? extends Record> faults(Month month) {
        Table<?> sides = Stream.<Select<? extends Record>>of(
                        development(month.start()), base(month.start()), ceased(month.start()))
                .reduce(Union::all)
                .orElseThrow()
                .asTable("sides");
        return select(AREA_ID, GRID_CODE)
                .from(sides)
                .groupBy(AREA_ID, GRID_CODE)
                .having(Sums.total(CUSTOMERS).ne(0L).or(Sums.total(CEASED).ne(0L)));
    }

    private static Select<? extends Record> development(LocalDate month) {
        return select(
                        MONTH_DEVELOPMENT.AREA_ID,
                        MONTH_DEVELOPMENT.GRID_CODE,
                        Sums.total(MONTH_DEVELOPMENT.AT_END, MONTH_DEVELOPMENT.PRODUCT.eq(""))
                                .as(CUSTOMERS),
                        Sums.total(MONTH_DEVELOPMENT.CEASED, MONTH_DEVELOPMENT.PRODUCT.ne(""))
                                .as(CEASED))
                .from(MONTH_DEVELOPMENT)
                .where(MONTH_DEVELOPMENT.MONTH.eq(month))
                .groupBy(MONTH_DEVELOPMENT.AREA_ID, MONTH_DEVELOPMENT.GRID_CODE);
    }

    private static Select<? extends Record> base(LocalDate month) {
        return select(MONTH_BASE.AREA_ID, MONTH_BASE.GRID_CODE, MONTH_BASE.CUSTOMERS.neg(), inline(0L))
                .from(MONTH_BASE)
                .where(MONTH_BASE.MONTH.eq(month), MONTH_BASE.BILL_MONTH.eq(month));
    }

    private static Select<? extends Record> ceased(LocalDate month) {
        return select(MONTH_CEASED.AREA_ID, MONTH_CEASED.GRID_CODE, inline(0L), inline(-1L))
                .from(MONTH_CEASED)
                .where(MONTH_CEASED.MONTH.eq(month));
    }
}
