package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.RAW_PREMISES;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.table;

import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** The grids of a day in figures. */
final class SummarySql {
    static final Field<Long> CUSTOMERS = of("own", "customers");
    static final Field<Long> HIGH_BAND = of("own", "high_band");
    static final Field<Long> BUILDINGS = of("land", "buildings");
    static final Field<Long> HOUSEHOLDS = of("land", "households");
    static final Field<Long> SHOPS = of("land", "shops");
    static final Field<Long> MOBILE_COVERED = of("land", "mobile_covered");
    static final Field<Long> BROADBAND_COVERED = of("land", "broadband_covered");
    static final Field<Long> RIVAL_TELECOM = of("land", "rival_telecom");
    static final Field<Long> RIVAL_MOBILE = of("land", "rival_mobile");
    static final Field<Long> RIVAL_RAILCOM = of("land", "rival_railcom");

    private SummarySql() {}

    private static Field<Long> of(String table, String column) {
        return coalesce(field(name(table, column), Long.class), inline(0L)).as(column);
    }

    /** One row per grid. */
    static ResultQuery<? extends Record> grids(DSLContext dsl, LocalDate day) {
        return dsl.with(own(day), land(day))
                .select(GRID.AREA_ID, GRID.GRID_CODE, CUSTOMERS, HIGH_BAND)
                .select(BUILDINGS, HOUSEHOLDS, SHOPS, MOBILE_COVERED, BROADBAND_COVERED)
                .select(RIVAL_TELECOM, RIVAL_MOBILE, RIVAL_RAILCOM)
                .from(GRID)
                .leftJoin(table(name("own")))
                .on(field(name("own", "area_id"), Integer.class).eq(GRID.AREA_ID))
                .and(field(name("own", "grid_code"), String.class).eq(GRID.GRID_CODE))
                .leftJoin(table(name("land")))
                .on(field(name("land", "grid_code"), String.class).eq(GRID.GRID_CODE))
                .where(GRID.DAY.eq(day))
                .orderBy(GRID.AREA_ID, GRID.GRID_CODE);
    }

    /** "own": one row per grid, its customers with a service. */
    private static CommonTableExpression<?> own(LocalDate day) {
        return name("own")
                .as(select(
                                SEGMENT.AREA_ID,
                                SEGMENT.GRID_CODE,
                                count().cast(Long.class).as("customers"),
                                count().filterWhere(SEGMENT.BAND.eq(inline("HIGH")))
                                        .cast(Long.class)
                                        .as("high_band"))
                        .from(SEGMENT)
                        .where(SEGMENT.DAY.eq(day))
                        .and(condition(SEGMENT.LIVE))
                        .groupBy(SEGMENT.AREA_ID, SEGMENT.GRID_CODE));
    }

    /** "land": one row per grid with buildings. */
    private static CommonTableExpression<?> land(LocalDate day) {
        return name("land")
                .as(select(
                                RAW_PREMISES.GRID_CODE,
                                count().cast(Long.class).as("buildings"),
                                total(RAW_PREMISES.HOUSEHOLDS, "households"),
                                total(RAW_PREMISES.SHOPS, "shops"),
                                covered(RAW_PREMISES.MOBILE_COVERED, "mobile_covered"),
                                covered(RAW_PREMISES.BROADBAND_COVERED, "broadband_covered"),
                                total(RAW_PREMISES.RIVAL_TELECOM, "rival_telecom"),
                                total(RAW_PREMISES.RIVAL_MOBILE, "rival_mobile"),
                                total(RAW_PREMISES.RIVAL_RAILCOM, "rival_railcom"))
                        .from(RAW_PREMISES)
                        .where(RAW_PREMISES.DAY.eq(day))
                        .groupBy(RAW_PREMISES.GRID_CODE));
    }

    private static Field<Long> total(Field<Integer> column, String name) {
        return sum(column).cast(Long.class).as(name);
    }

    private static Field<Long> covered(Field<Boolean> column, String name) {
        return count().filterWhere(condition(column)).cast(Long.class).as(name);
    }
}
