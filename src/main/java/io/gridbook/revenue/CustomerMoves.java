package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/**
 * {@link Moves} of merged customers: one row each. Who was one before is, now, the customer that its record belongs to; of
 * several that have become one, the smallest stays and the others have moved out.
 */
final class CustomerMoves {
    private static final Field<Integer> AREA_ID = field(name("area_id"), Integer.class);
    private static final Field<String> CUSTOMER_ID = field(name("customer_id"), String.class);

    private CustomerMoves() {}

    static Select<? extends Record> of(Month month) {
        Table<?> before = kept(month).asTable("before");
        Table<?> now = now(month).asTable("now");
        Field<Boolean> known = field(Columns.of(now, CUSTOMER_ID).isNotNull());
        return select(
                        field(Columns.of(before, "was", String.class).isNotNull())
                                .as(Moves.HAD),
                        known.as(Moves.KNOWN),
                        coalesce(Columns.of(now, Moves.HAS), inline(false)).as(Moves.HAS),
                        coalesce(Columns.of(now, Moves.BEGAN), inline(false)).as(Moves.BEGAN),
                        coalesce(Columns.of(before, Moves.MERGED), inline(false))
                                .as(Moves.MERGED),
                        Columns.of(before, Moves.AREA_BEFORE),
                        Columns.of(before, Moves.GRID_BEFORE),
                        inline("").as(Moves.PRODUCT_BEFORE),
                        Columns.of(now, AREA_ID).as(Moves.AREA),
                        Columns.of(now, Moves.GRID),
                        inline("").as(Moves.PRODUCT))
                .from(before)
                .fullOuterJoin(now)
                .on(Columns.of(now, AREA_ID).eq(Columns.of(before, AREA_ID)))
                .and(Columns.of(now, CUSTOMER_ID).eq(Columns.of(before, CUSTOMER_ID)));
    }

    /** Without a successor for those that are part of another now: a full join takes equations alone. */
    private static Select<? extends Record> kept(Month month) {
        Table<?> successors = successors(month).asTable("successors");
        return select(
                        Columns.of(successors, "was", String.class),
                        Columns.of(successors, Moves.AREA_BEFORE),
                        Columns.of(successors, Moves.GRID_BEFORE),
                        Columns.of(successors, Moves.MERGED),
                        Columns.of(successors, AREA_ID),
                        when(not(condition(Columns.of(successors, Moves.MERGED))), Columns.of(successors, CUSTOMER_ID))
                                .as(CUSTOMER_ID))
                .from(successors);
    }

    /** The customers at the end of M−1, with whom their record belongs to now. */
    private static Select<? extends Record> successors(Month month) {
        Table<?> before = before(month).asTable("people");
        Field<String> was = Columns.of(before, "was", String.class);
        return select(
                        was,
                        Columns.of(before, Moves.AREA_BEFORE),
                        Columns.of(before, Moves.GRID_BEFORE),
                        CUSTOMER.AREA_ID,
                        CUSTOMER.CUSTOMER_ID,
                        field(CUSTOMER.CUSTOMER_ID
                                        .isNotNull()
                                        .and(CUSTOMER.AREA_ID
                                                .eq(0)
                                                .or(rowNumber()
                                                        .over()
                                                        .partitionBy(CUSTOMER.AREA_ID, CUSTOMER.CUSTOMER_ID)
                                                        .orderBy(was, Columns.of(before, Moves.AREA_BEFORE))
                                                        .gt(1))))
                                .as(Moves.MERGED))
                .from(before)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.DAY.eq(month.snapshot()))
                .and(CUSTOMER.RECORD_ID.eq(was));
    }

    private static Select<? extends Record> before(Month month) {
        return select(
                        SERVICE.AREA_ID.as(Moves.AREA_BEFORE),
                        SERVICE.CUSTOMER_ID.as("was"),
                        max(SERVICE.GRID_CODE).as(Moves.GRID_BEFORE))
                .from(SERVICE)
                .where(SERVICE.DAY.eq(month.snapshotBefore()), SERVICE.AREA_ID.gt(0))
                .and(Live.on(SERVICE, month.back(1).atEndOfMonth()))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }

    /** Who has a service that was live in M, or at its beginning. */
    private static Select<? extends Record> now(Month month) {
        LocalDate end = month.month().atEndOfMonth();
        Field<Boolean> was = boolOr(Live.on(SERVICE, month.back(1).atEndOfMonth()));
        return select(
                        SERVICE.AREA_ID,
                        SERVICE.CUSTOMER_ID,
                        max(SERVICE.GRID_CODE).as(Moves.GRID),
                        boolOr(Live.on(SERVICE, end)).as(Moves.HAS),
                        field(not(condition(was)).and(condition(boolOr(SERVICE.OPENED_ON.between(month.start(), end)))))
                                .as(Moves.BEGAN))
                .from(SERVICE)
                .where(SERVICE.DAY.eq(month.snapshot()), SERVICE.AREA_ID.gt(0))
                .groupBy(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID);
    }
}
