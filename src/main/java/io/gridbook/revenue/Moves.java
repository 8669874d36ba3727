package io.gridbook.revenue;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;

/**
 * What became of a service or customer in M. Its place is where a snapshot puts it (area, grid, product): before, by the
 * snapshot of M−1, and now, by that of M. Who has another place now moved out of the one and into the other; so does who is
 * in base now, and was neither in base before nor opened in M (as where a certificate was corrected).
 */
final class Moves {
    static final String CTE = "moves";

    /** In base at the end of M−1, by the snapshot of then. */
    static final Field<Boolean> HAD = field(name("had"), Boolean.class);
    /** Known to the snapshot of M, as itself. */
    static final Field<Boolean> KNOWN = field(name("known"), Boolean.class);
    /** In base at the end of M. */
    static final Field<Boolean> HAS = field(name("has"), Boolean.class);
    /** Opened in M, though it may be gone again. */
    static final Field<Boolean> BEGAN = field(name("began"), Boolean.class);
    /** Still there, as a part of another or without a place. */
    static final Field<Boolean> MERGED = field(name("merged"), Boolean.class);

    static final Field<Integer> AREA_BEFORE = field(name("area_before"), Integer.class);
    static final Field<String> GRID_BEFORE = field(name("grid_before"), String.class);
    static final Field<String> PRODUCT_BEFORE = field(name("product_before"), String.class);
    static final Field<Integer> AREA = field(name("area"), Integer.class);
    static final Field<String> GRID = field(name("grid"), String.class);
    static final Field<String> PRODUCT = field(name("product"), String.class);

    private static final Table<Record> MOVES = table(name(CTE));

    private Moves() {}

    /** Counted by place: those of {@link #CTE}, which the caller has put before. */
    static Select<? extends Record> counted(Month month) {
        Table<?> events = Union.all(before(), now()).asTable("events");
        return select(
                        number(events, "area"),
                        inline(month.start()),
                        word(events, "grid"),
                        word(events, "product"),
                        Sums.total(figure(events, "at_begin")),
                        Sums.total(figure(events, "opened")),
                        Sums.total(figure(events, "ceased")),
                        Sums.total(figure(events, "moved_in")),
                        Sums.total(figure(events, "moved_out")),
                        Sums.total(figure(events, "at_end")))
                .from(events)
                .groupBy(number(events, "area"), word(events, "grid"), word(events, "product"));
    }

    /** Left base in M, at the place that it has now, or had where no snapshot knows it any more. */
    static Condition ceased() {
        return is(HAD).or(is(BEGAN)).andNot(is(HAS)).andNot(is(MERGED));
    }

    private static Select<? extends Record> before() {
        return select(
                        AREA_BEFORE.as("area"),
                        GRID_BEFORE.as("grid"),
                        PRODUCT_BEFORE.as("product"),
                        Sums.rows().as("at_begin"),
                        none("opened"),
                        Sums.rows(ceased().andNot(is(KNOWN))).as("ceased"),
                        none("moved_in"),
                        Sums.rows(is(MERGED).or(is(KNOWN).and(elsewhere()))).as("moved_out"),
                        none("at_end"))
                .from(MOVES)
                .where(is(HAD))
                .groupBy(AREA_BEFORE, GRID_BEFORE, PRODUCT_BEFORE);
    }

    private static Select<? extends Record> now() {
        Condition appeared = not(is(HAD)).and(is(HAS)).andNot(is(BEGAN));
        return select(
                        AREA,
                        GRID,
                        PRODUCT,
                        none("at_begin"),
                        Sums.rows(not(is(HAD)).and(is(BEGAN))).as("opened"),
                        Sums.rows(ceased()).as("ceased"),
                        Sums.rows(appeared.or(is(HAD).and(elsewhere()))).as("moved_in"),
                        none("moved_out"),
                        Sums.rows(is(HAS)).as("at_end"))
                .from(MOVES)
                .where(is(KNOWN))
                .and(is(HAD).or(is(HAS)).or(is(BEGAN)))
                .groupBy(AREA, GRID, PRODUCT);
    }

    private static Condition elsewhere() {
        return AREA.ne(AREA_BEFORE).or(GRID.ne(GRID_BEFORE)).or(PRODUCT.ne(PRODUCT_BEFORE));
    }

    private static Condition is(Field<Boolean> flag) {
        return condition(flag);
    }

    private static Field<Long> none(String name) {
        return inline(0L).as(name);
    }

    private static Field<Integer> number(Table<?> events, String name) {
        return field(name(events.getName(), name), Integer.class);
    }

    private static Field<String> word(Table<?> events, String name) {
        return field(name(events.getName(), name), String.class);
    }

    private static Field<Long> figure(Table<?> events, String name) {
        return field(name(events.getName(), name), Long.class);
    }
}
