package io.gridbook.ingest;

import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SERVICE_MONTH;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;

import io.gridbook.store.Derivations;
import io.gridbook.store.Statistics;
import io.gridbook.store.schema.tables.ServiceMonth;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/**
 * Bills of the few services that a snapshot puts to another area than their home (or whose bills came before they were
 * known) are copied to that area, so that the heavy join of a night stays inside an area.
 */
@Component
class MovedBills {
    static final String NAME = "moved_bills";
    /** Raised when the statement changes, so that a release computes again what an older one left. */
    private static final String VERSION = "v1|";

    /** Whether all services were looked at since the window of a month was built. */
    private static final String LOOKED = "moved_bills_looked";

    private static final ServiceMonth COPY = SERVICE_MONTH.as("copy");
    private static final Table<Record> MOVED = table(name("moved"));
    private static final Field<Integer> TO = field(name("moved", "area_id"), Integer.class);
    private static final Field<Integer> FROM = field(name("moved", "from_area_id"), Integer.class);
    private static final Field<String> SERVICE_ID = field(name("moved", "service_id"), String.class);

    private final Derivations derivations;

    MovedBills(Derivations derivations) {
        this.derivations = derivations;
    }

    /** A window that was built anew may lack what was copied for the one before it. */
    static void lookAgain(DSLContext tx, YearMonth month) {
        Derivations.note(tx, LOOKED, month.atDay(1), "");
    }

    void copy(LocalDate day, SpendWindow window) {
        derivations.derive(NAME, day, basis(day, window), tx -> {
            copy(tx, moved(day, window, unseen(window)), window);
            Derivations.note(tx, LOOKED, window.month().atDay(1), LOOKED);
        });
    }

    private String basis(LocalDate day, SpendWindow window) {
        return String.join(
                "|",
                VERSION + derivations.basis(ServiceResolution.NAME, day),
                window.month() + "="
                        + derivations.basis(
                                WindowResolution.NAME, window.month().atDay(1)));
    }

    /** Once all were looked at for a window, those that it has in their place need no second look. */
    private Condition unseen(SpendWindow window) {
        LocalDate month = window.month().atDay(1);
        return LOOKED.equals(derivations.basis(LOOKED, month))
                ? notExists(selectOne()
                        .from(SPEND_WINDOW)
                        .where(SPEND_WINDOW.AREA_ID.eq(SERVICE.AREA_ID))
                        .and(SPEND_WINDOW.MONTH.eq(month))
                        .and(SPEND_WINDOW.SERVICE_ID.eq(SERVICE.SERVICE_ID)))
                : noCondition();
    }

    private static void copy(DSLContext tx, Select<? extends Record> services, SpendWindow window) {
        // a table, because the planner must know how few they are
        int moved = tx.createTemporaryTable(MOVED).as(services).onCommitDrop().execute();
        if (moved > 0) {
            Statistics.refresh(tx, MOVED);
            tx.insertInto(SERVICE_MONTH, SERVICE_MONTH.fields())
                    .select(bills(window))
                    .execute();
            replaceWindow(tx, window);
        }
    }

    /** One row per service and area that its bills are to be copied from. */
    private static Select<? extends Record> moved(LocalDate day, SpendWindow window, Condition which) {
        return select(SERVICE.AREA_ID, SERVICE.HOME_AREA_ID.as(FROM), SERVICE.SERVICE_ID)
                .from(SERVICE)
                .where(SERVICE.DAY.eq(day), SERVICE.AREA_ID.ne(SERVICE.HOME_AREA_ID), which)
                .union(select(SERVICE.AREA_ID, inline(0), SERVICE.SERVICE_ID)
                        .from(SERVICE)
                        .where(SERVICE.DAY.eq(day), SERVICE.AREA_ID.gt(0), which)
                        .and(SERVICE.SERVICE_ID.in(select(SERVICE_MONTH.SERVICE_ID)
                                .from(SERVICE_MONTH)
                                .where(SERVICE_MONTH.AREA_ID.eq(0), months(window)))));
    }

    private static Select<? extends Record> bills(SpendWindow window) {
        return select(
                        TO,
                        SERVICE_MONTH.MONTH,
                        SERVICE_MONTH.SERVICE_ID,
                        SERVICE_MONTH.RENT,
                        SERVICE_MONTH.VOICE,
                        SERVICE_MONTH.DATA,
                        SERVICE_MONTH.MESSAGES,
                        SERVICE_MONTH.VAS,
                        SERVICE_MONTH.OTHER,
                        SERVICE_MONTH.DISCOUNT,
                        SERVICE_MONTH.ONE_OFF,
                        SERVICE_MONTH.TOTAL,
                        SERVICE_MONTH.SPEND,
                        inline(false))
                .from(MOVED)
                .join(SERVICE_MONTH)
                .on(SERVICE_MONTH.AREA_ID.eq(FROM), SERVICE_MONTH.SERVICE_ID.eq(SERVICE_ID))
                .where(condition(SERVICE_MONTH.HOME), months(window))
                .andNotExists(selectOne()
                        .from(COPY)
                        .where(COPY.AREA_ID.eq(TO))
                        .and(COPY.MONTH.eq(SERVICE_MONTH.MONTH))
                        .and(COPY.SERVICE_ID.eq(SERVICE_MONTH.SERVICE_ID)));
    }

    private static void replaceWindow(DSLContext tx, SpendWindow window) {
        tx.deleteFrom(SPEND_WINDOW)
                .where(SPEND_WINDOW.MONTH.eq(window.month().atDay(1)))
                .and(row(SPEND_WINDOW.AREA_ID, SPEND_WINDOW.SERVICE_ID).in(places()))
                .execute();
        tx.insertInto(SPEND_WINDOW, SPEND_WINDOW.fields())
                .select(window.rows(
                        row(SERVICE_MONTH.AREA_ID, SERVICE_MONTH.SERVICE_ID).in(places())))
                .execute();
    }

    private static Select<Record2<Integer, String>> places() {
        return select(TO, SERVICE_ID).from(MOVED);
    }

    private static Condition months(SpendWindow window) {
        return SERVICE_MONTH.MONTH.between(window.begin(), window.month().atDay(1));
    }
}
