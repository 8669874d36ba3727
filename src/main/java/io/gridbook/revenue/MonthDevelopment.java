package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_DEVELOPMENT;
import static org.jooq.impl.DSL.asterisk;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.with;

import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** Services by product, and customers, at both ends of M, with what came between. */
final class MonthDevelopment implements MonthTable {
    @Override
    public Table<?> into() {
        return MONTH_DEVELOPMENT;
    }

    @Override
    public Select<? extends Record> rows(Month month) {
        return Union.all(
                counted(month, ServiceMoves.of(month), "services"),
                counted(month, CustomerMoves.of(month), "customers"));
    }

    private static Select<? extends Record> counted(Month month, Select<? extends Record> moves, String name) {
        Table<?> counted = with(name(Moves.CTE).as(moves))
                .select(asterisk())
                .from(Moves.counted(month).asTable("counted"))
                .asTable(name);
        return select(asterisk()).from(counted);
    }
}
