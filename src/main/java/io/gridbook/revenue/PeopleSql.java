package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.MONTH_HIGH;
import static io.gridbook.store.schema.Tables.MONTH_REFUND;
import static io.gridbook.store.schema.Tables.MONTH_VOICE;
import static org.jooq.impl.DSL.arrayGet;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.groupingSets;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/** The lists of customers and corrections, each once for grids, once for areas and once for the company. */
final class PeopleSql {
    static final int MONTHS = 13;
    static final Field<String> IN_GRID = field(name("in_grid"), String.class);
    static final Field<Long> PLACE = field(name("place"), Long.class);
    static final Field<String> NAME = CUSTOMER.NAME;

    private PeopleSql() {}

    static ResultQuery<? extends Record> high(DSLContext dsl, Month month, int limit) {
        List<Field<Long>> places = List.of(MONTH_HIGH.PLACE_GRID, MONTH_HIGH.PLACE_AREA, MONTH_HIGH.PLACE_COMPANY);
        Select<? extends Record> all = levels(MONTH_HIGH, places, month, limit);
        return named(dsl, all, month);
    }

    static ResultQuery<? extends Record> highTotals(DSLContext dsl, Month month) {
        List<Field<?>> columns = new ArrayList<>(
                List.of(MONTH_HIGH.AREA_ID, MONTH_HIGH.GRID_CODE, Sums.rows().as("rows")));
        for (int i = 0; i < MONTHS; i++) {
            columns.add(sum(arrayGet(MONTH_HIGH.SPEND, i + 1)).cast(Long.class).as("spend" + i));
        }
        columns.add(Sums.total(MONTH_HIGH.MONEY_LOST).as(MONTH_HIGH.MONEY_LOST));
        columns.add(Sums.total(MONTH_HIGH.ARREARS).as(MONTH_HIGH.ARREARS));
        return dsl.select(columns)
                .from(MONTH_HIGH)
                .where(MONTH_HIGH.MONTH.eq(month.start()))
                .groupBy(groupingSets(
                        new Field<?>[] {MONTH_HIGH.AREA_ID, MONTH_HIGH.GRID_CODE},
                        new Field<?>[] {MONTH_HIGH.AREA_ID},
                        new Field<?>[] {}))
                .orderBy(Columns.inOrder(MONTH_HIGH.AREA_ID, MONTH_HIGH.GRID_CODE, List.of()));
    }

    static ResultQuery<? extends Record> voice(DSLContext dsl, Month month, int limit) {
        List<Field<Long>> places = Stream.of(
                        rowNumber()
                                .over()
                                .partitionBy(MONTH_VOICE.AREA_ID, MONTH_VOICE.GRID_CODE)
                                .orderBy(MONTH_VOICE.PLACE),
                        rowNumber().over().partitionBy(MONTH_VOICE.AREA_ID).orderBy(MONTH_VOICE.PLACE),
                        rowNumber()
                                .over()
                                .orderBy(MONTH_VOICE.VOICE.desc(), MONTH_VOICE.AREA_ID, MONTH_VOICE.CUSTOMER_ID))
                .map(place -> place.cast(Long.class))
                .toList();
        return named(dsl, levels(MONTH_VOICE, places, month, limit), month);
    }

    static ResultQuery<? extends Record> voiceTotals(DSLContext dsl, Month month) {
        return dsl.select(
                        MONTH_VOICE.AREA_ID,
                        MONTH_VOICE.GRID_CODE,
                        Sums.rows().as("rows"),
                        Sums.total(MONTH_VOICE.VOICE).as(MONTH_VOICE.VOICE),
                        Sums.total(MONTH_VOICE.VOICE_BEFORE).as(MONTH_VOICE.VOICE_BEFORE),
                        Sums.total(MONTH_VOICE.REVENUE).as(MONTH_VOICE.REVENUE))
                .from(MONTH_VOICE)
                .where(MONTH_VOICE.MONTH.eq(month.start()))
                .groupBy(groupingSets(
                        new Field<?>[] {MONTH_VOICE.AREA_ID, MONTH_VOICE.GRID_CODE},
                        new Field<?>[] {MONTH_VOICE.AREA_ID},
                        new Field<?>[] {}))
                .orderBy(Columns.inOrder(MONTH_VOICE.AREA_ID, MONTH_VOICE.GRID_CODE, List.of()));
    }

    /** All of them: they are few, and an audit leaves out none. */
    static ResultQuery<? extends Record> refunds(DSLContext dsl, Month month) {
        Table<?> all = Stream.of(0, 1, 2)
                .<Select<? extends Record>>map(level -> select(place(MONTH_REFUND, level))
                        .select(MONTH_REFUND.GRID_CODE.as(IN_GRID))
                        .select(others(MONTH_REFUND))
                        .from(MONTH_REFUND)
                        .where(MONTH_REFUND.MONTH.eq(month.start())))
                .reduce(Union::all)
                .orElseThrow()
                .asTable("refunds");
        return dsl.selectFrom(all)
                .orderBy(Columns.inOrder(
                        PlaceKey.AREA_ID, PlaceKey.GRID_CODE, List.of(field(name("adjustment_id"), String.class))));
    }

    private static Select<? extends Record> levels(Table<?> table, List<Field<Long>> places, Month month, int limit) {
        return Stream.of(0, 1, 2)
                .<Select<? extends Record>>map(level -> {
                    Table<?> ranked = select(table.fields())
                            .select(places.get(level).as("in_order"))
                            .from(table)
                            .where(Columns.of(table, "month", LocalDate.class).eq(month.start()))
                            .asTable(table.getName());
                    Field<Long> inOrder = field(name(table.getName(), "in_order"), Long.class);
                    Condition first = limit > 0 ? inOrder.le((long) limit) : noCondition();
                    return select(place(table, level))
                            .select(Columns.of(table, "area_id", Integer.class).as("home"))
                            .select(Columns.of(table, "grid_code", String.class).as(IN_GRID))
                            .select(inOrder.as("in_order"))
                            .select(others(table))
                            .from(ranked)
                            .where(first);
                })
                .reduce(Union::all)
                .orElseThrow();
    }

    /** Area and grid of a level: a grid has both, an area none of the second, the company neither. */
    private static List<Field<?>> place(Table<?> table, int level) {
        Field<Integer> area = Columns.of(table, "area_id", Integer.class);
        Field<String> grid = Columns.of(table, "grid_code", String.class);
        return List.of(
                (level < 2 ? area : val((Integer) null, SQLDataType.INTEGER).cast(SQLDataType.INTEGER)).as("area_id"),
                (level < 1 ? grid : inline((String) null).cast(SQLDataType.VARCHAR)).as("grid_code"));
    }

    private static List<Field<?>> others(Table<?> table) {
        return Stream.of(table.fields())
                .<Field<?>>map(column -> column)
                .filter(column -> !List.of("area_id", "month", "grid_code").contains(column.getName()))
                .toList();
    }

    /** With the customer's name, in order. */
    private static ResultQuery<? extends Record> named(DSLContext dsl, Select<? extends Record> all, Month month) {
        Table<?> listed = all.asTable("listed");
        return dsl.select(listed.fields())
                .select(NAME)
                .from(listed)
                .leftJoin(CUSTOMER)
                .on(CUSTOMER.AREA_ID.eq(field(name("listed", "home"), Integer.class)))
                .and(CUSTOMER.DAY.eq(month.snapshot()))
                .and(CUSTOMER.RECORD_ID.eq(field(name("listed", "customer_id"), String.class)))
                .orderBy(Columns.inOrder(
                        field(name("listed", "area_id"), Integer.class),
                        field(name("listed", "grid_code"), String.class),
                        List.of(field(name("listed", "in_order"), Long.class))));
    }
}
