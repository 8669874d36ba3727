package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.boolOr;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateAdd;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.store.Partitions;
import io.gridbook.store.schema.tables.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;

/**
 * Annual packages that ended in M−n, as the snapshots of M−n or the last one before it show them, and those of them that
 * were renewed by the snapshot of M: with a next package, or with a later annual package begun by the day after the end.
 */
final class RenewalKpi {
    private static final Service NOW = SERVICE.as("now");
    private static final Service LATER = SERVICE.as("later");
    private static final Field<String> SERVICE_ID = field(name("ended", "service_id"), String.class);
    private static final Field<LocalDate> START = field(name("ended", "package_start"), LocalDate.class);
    private static final Field<LocalDate> END = field(name("ended", "package_end"), LocalDate.class);
    private static final Field<Boolean> NEXT = field(name("ended", "next"), Boolean.class);

    private RenewalKpi() {}

    /** RENEWAL_0 of the packages that ended in M, RENEWAL_1 and RENEWAL_2 of those a month and two before. */
    static String id(int n) {
        return "RENEWAL_" + n;
    }

    /** Nothing where no snapshot shows which packages ended. */
    static Optional<Select<? extends Record>> of(DSLContext dsl, Month month, int n) {
        NavigableSet<LocalDate> kept = Partitions.periods(dsl, SERVICE).headSet(month.snapshot(), true);
        List<LocalDate> shown =
                new ArrayList<>(kept.subSet(month.start(n), true, month.back(n).atEndOfMonth(), true));
        LocalDate before = kept.lower(month.start(n));
        if (before != null) {
            shown.add(before);
        }
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(rate(month, n, shown, List.copyOf(kept.tailSet(month.start(n), true))));
    }

    private static Select<? extends Record> rate(Month month, int n, List<LocalDate> shown, List<LocalDate> later) {
        return select(
                        coalesce(NOW.AREA_ID, inline(0)),
                        inline(month.start()),
                        coalesce(NOW.GRID_CODE, inline("")),
                        inline(id(n)),
                        Sums.rows(condition(NEXT).or(exists(begun(later)))),
                        Sums.rows())
                .from(ended(month, n, shown).asTable("ended"))
                .leftJoin(NOW)
                .on(NOW.DAY.eq(month.snapshot()), NOW.SERVICE_ID.eq(SERVICE_ID))
                .groupBy(coalesce(NOW.AREA_ID, inline(0)), coalesce(NOW.GRID_CODE, inline("")));
    }

    private static Select<? extends Record> ended(Month month, int n, List<LocalDate> shown) {
        return select(
                        SERVICE.SERVICE_ID,
                        SERVICE.PACKAGE_END,
                        max(SERVICE.PACKAGE_START).as("package_start"),
                        boolOr(SERVICE.NEXT_PACKAGE_START.isNotNull()).as("next"))
                .from(SERVICE)
                .where(SERVICE.DAY.in(shown))
                .and(SERVICE.PACKAGE_TERM.eq("ANNUAL"))
                .and(SERVICE.PACKAGE_END.between(month.start(n), month.back(n).atEndOfMonth()))
                .groupBy(SERVICE.SERVICE_ID, SERVICE.PACKAGE_END);
    }

    /** In any snapshot since, by that of M. */
    private static Select<? extends Record> begun(List<LocalDate> days) {
        Condition laterThanItsOwn = START.isNull().or(LATER.PACKAGE_START.gt(START));
        return selectOne()
                .from(LATER)
                .where(LATER.DAY.in(days), LATER.SERVICE_ID.eq(SERVICE_ID))
                .and(LATER.PACKAGE_TERM.eq("ANNUAL"))
                .and(laterThanItsOwn)
                .and(LATER.PACKAGE_END.isNull().or(LATER.PACKAGE_END.gt(END)))
                .and(LATER.PACKAGE_START.le(localDateAdd(END, 1, DatePart.DAY)));
    }
}
