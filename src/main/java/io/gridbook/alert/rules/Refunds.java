package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.ADJUSTMENT;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import io.gridbook.segment.Night;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;

/** What customers got back with the bills of M, added up by customer. */
final class Refunds {
    static final Table<Record> TABLE = table(name("refunds"));

    /** Fen above zero, or null. */
    static final Field<Long> AMOUNT = field(name("refunds", "amount"), Long.class);

    static final Condition OF_SEGMENT = field(name("refunds", "area_id"), Integer.class)
            .eq(SEGMENT.AREA_ID)
            .and(field(name("refunds", "customer_id"), String.class).eq(SEGMENT.CUSTOMER_ID));

    private Refunds() {}

    /** "refunds": one row per customer with a refund. */
    static CommonTableExpression<?> byCustomer(Night night) {
        return name("refunds")
                .as(select(
                                ADJUSTMENT.AREA_ID,
                                ADJUSTMENT.CUSTOMER_ID,
                                sum(ADJUSTMENT.AMOUNT).neg().cast(Long.class).as("amount"))
                        .from(ADJUSTMENT)
                        .where(ADJUSTMENT.DAY.eq(night.day()), ADJUSTMENT.AREA_ID.gt(0))
                        .and(ADJUSTMENT.AMOUNT.lt(0L))
                        .groupBy(ADJUSTMENT.AREA_ID, ADJUSTMENT.CUSTOMER_ID));
    }
}
