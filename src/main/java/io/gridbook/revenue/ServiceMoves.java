package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.schema.tables.Service;
import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/** {@link Moves} of services: one row each. */
final class ServiceMoves {
    static final Field<String> SERVICE_ID = field(name("service_id"), String.class);
    static final Field<String> CUSTOMER_ID = field(name("customer_id"), String.class);
    static final Field<LocalDate> OPENED_ON = field(name("opened_on"), LocalDate.class);
    static final Field<LocalDate> CEASED_ON = field(name("ceased_on"), LocalDate.class);

    private static final Service BEFORE = SERVICE.as("before");
    private static final Service NOW = SERVICE.as("now");

    private ServiceMoves() {}

    static Select<? extends Record> of(Month month) {
        LocalDate end = month.month().atEndOfMonth();
        Table<?> before = select(BEFORE.fields())
                .from(BEFORE)
                .where(BEFORE.DAY.eq(month.snapshotBefore()))
                .and(Live.on(BEFORE, month.back(1).atEndOfMonth()))
                .asTable("before");
        Table<?> now = select(NOW.fields())
                .from(NOW)
                .where(NOW.DAY.eq(month.snapshot()))
                .asTable("now");
        return select(
                        coalesce(NOW.SERVICE_ID, BEFORE.SERVICE_ID).as(SERVICE_ID),
                        coalesce(NOW.CUSTOMER_ID, BEFORE.CUSTOMER_ID).as(CUSTOMER_ID),
                        coalesce(NOW.OPENED_ON, BEFORE.OPENED_ON).as(OPENED_ON),
                        NOW.CEASED_ON.as(CEASED_ON),
                        field(BEFORE.SERVICE_ID.isNotNull()).as(Moves.HAD),
                        field(NOW.SERVICE_ID.isNotNull()).as(Moves.KNOWN),
                        coalesce(field(Live.on(NOW, end)), inline(false)).as(Moves.HAS),
                        coalesce(field(NOW.OPENED_ON.between(month.start(), end)), inline(false))
                                .as(Moves.BEGAN),
                        field(falseCondition()).as(Moves.MERGED),
                        BEFORE.AREA_ID.as(Moves.AREA_BEFORE),
                        coalesce(BEFORE.GRID_CODE, "").as(Moves.GRID_BEFORE),
                        BEFORE.PRODUCT.as(Moves.PRODUCT_BEFORE),
                        NOW.AREA_ID.as(Moves.AREA),
                        coalesce(NOW.GRID_CODE, "").as(Moves.GRID),
                        NOW.PRODUCT.as(Moves.PRODUCT))
                .from(before)
                .fullOuterJoin(now)
                .on(NOW.SERVICE_ID.eq(BEFORE.SERVICE_ID));
    }
}
