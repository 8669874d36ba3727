package io.gridbook.worklist;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.AREA;
import static io.gridbook.store.schema.Tables.CUSTOMER;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static io.gridbook.store.schema.Tables.WORKLIST;

import io.gridbook.TestDatabase;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** The result of the night of 2026-11-20, put into a database row by row. */
final class Night {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final YearMonth MONTH = YearMonth.of(2026, 10);

    final DSLContext dsl;

    Night() {
        this(TestDatabase.create().dsl());
    }

    Night(DSLContext dsl) {
        this.dsl = dsl;
        for (String table :
                List.of("grid", "customer", "segment", "alert", "worklist", "service", "raw_premises", "exemption")) {
            dsl.execute("CREATE TABLE " + table + "_d PARTITION OF " + table + " FOR VALUES IN ('2026-11-20')");
        }
    }

    static WorkListDay edition(Locale locale) {
        return new WorkListDay(
                DAY, DAY.plusDays(1), MONTH, false, months(12), List.of(), List.of(), List.of(), thresholds(), locale);
    }

    /** Those that ship. */
    static Map<String, Object> thresholds() {
        return Map.ofEntries(
                Map.entry("SPEND_DROP.percent", 30),
                Map.entry("SPEND_SURGE.percent", 30),
                Map.entry("SPEND_SURGE.minimum", 1000),
                Map.entry("PACKAGE_EXPIRING.near", 7),
                Map.entry("PACKAGE_EXPIRING.middle", 15),
                Map.entry("PACKAGE_EXPIRING.days", 30),
                Map.entry("ARREARS.notice-days", 7),
                Map.entry("ARREARS.visit-months", 3),
                Map.entry("PACE_DROP.from-day", 10),
                Map.entry("PACE_DROP.percent", 70),
                Map.entry("PACE_DROP.covered", 95),
                Map.entry("LOW_BALANCE.last-days", 5),
                Map.entry("BIRTHDAY.days", 3),
                Map.entry("DISCONNECT.hours", 4),
                Map.entry("DISCONNECT.working-days", 2),
                Map.entry("WIN_BACK.days", 90),
                Map.entry("WIN_BACK.minimum", 3000),
                Map.entry("MINIMUM_SPEND.grade-a", 30000),
                Map.entry("MINIMUM_SPEND.grade-b", 10000),
                Map.entry("INTRODUCE.days", 30),
                Map.entry("BUNDLE_LEAD.minimum", 6000),
                Map.entry("segment.window-months", 3),
                Map.entry("segment.high-percent", 20),
                Map.entry("segment.mid-percent", 40),
                Map.entry("segment.high-arpu", 6000),
                Map.entry("segment.mid-arpu", 3000));
    }

    static Set<YearMonth> months(int count) {
        return new LinkedHashSet<>(
                IntStream.range(0, count).mapToObj(MONTH::minusMonths).toList());
    }

    static WorkListProperties properties(int writers) {
        Map<String, WorkListProperties.Result> results = new LinkedHashMap<>();
        for (String result :
                List.of("RESOLVED", "PROMISED", "RENEWED", "CONSIDERING", "REFUSED", "WRONG_NUMBER", "OTHER")) {
            results.put(result, new WorkListProperties.Result(List.of(), false, null, null));
        }
        return new WorkListProperties(30, 7, 7, writers, true, results);
    }

    void grid(int area, String gridCode, String gridName, @Nullable String manager) {
        dsl.insertInto(AREA)
                .set(AREA.AREA_ID, area)
                .set(AREA.AREA_CODE, "A000" + area)
                .onConflictDoNothing()
                .execute();
        dsl.insertInto(GRID)
                .set(GRID.AREA_ID, area)
                .set(GRID.DAY, DAY)
                .set(GRID.GRID_CODE, gridCode)
                .set(GRID.GRID_NAME, gridName)
                .set(GRID.AREA_CODE, "A000" + area)
                .set(GRID.AREA_NAME, area == 1 ? "城东" : "城西")
                .set(GRID.MANAGER_NAME, manager)
                .set(GRID.SUPERVISOR_NAME, "陈静")
                .execute();
    }

    /** A customer with its place in the list; spend of M−5 … M in yuan. */
    void customer(int area, String grid, String id, int position, boolean today, Person person, long... spend) {
        dsl.insertInto(CUSTOMER)
                .set(CUSTOMER.AREA_ID, area)
                .set(CUSTOMER.DAY, DAY)
                .set(CUSTOMER.RECORD_ID, id)
                .set(CUSTOMER.CUSTOMER_ID, id)
                .set(CUSTOMER.GRID_CODE, grid)
                .set(CUSTOMER.NAME, person.name())
                .set(CUSTOMER.CONTACT_MOBILE, person.phone())
                .set(CUSTOMER.ADDRESS, person.address())
                .set(CUSTOMER.ID_NUMBER, "210102197001010012")
                .execute();
        dsl.insertInto(SEGMENT)
                .set(SEGMENT.AREA_ID, area)
                .set(SEGMENT.DAY, DAY)
                .set(SEGMENT.CUSTOMER_ID, id)
                .set(SEGMENT.GRID_CODE, grid)
                .set(SEGMENT.IN_BASE, true)
                .set(SEGMENT.IN_BASE_BEFORE, true)
                .set(SEGMENT.LIVE, true)
                .set(SEGMENT.ARPU, Math.round((spend[3] + spend[4] + spend[5]) * 100 / 3.0))
                .set(SEGMENT.TIER, person.tier())
                .set(SEGMENT.BAND, person.band())
                .set(SEGMENT.SPEND_M5, spend[0] * 100)
                .set(SEGMENT.SPEND_M4, spend[1] * 100)
                .set(SEGMENT.SPEND_M3, spend[2] * 100)
                .set(SEGMENT.SPEND_M2, spend[3] * 100)
                .set(SEGMENT.SPEND_M1, spend[4] * 100)
                .set(SEGMENT.SPEND_M, spend[5] * 100)
                .set(SEGMENT.SPEND_12M, 0L)
                .set(SEGMENT.FIRST_OPENED_ON, LocalDate.of(2019, 3, 1))
                .execute();
        dsl.insertInto(WORKLIST)
                .set(WORKLIST.AREA_ID, area)
                .set(WORKLIST.DAY, DAY)
                .set(WORKLIST.GRID_CODE, grid)
                .set(WORKLIST.CUSTOMER_ID, id)
                .set(WORKLIST.POSITION, position)
                .set(WORKLIST.TODAY, today)
                .set(WORKLIST.SCORE, 100 - position)
                .set(WORKLIST.AT_STAKE, 0L)
                .set(WORKLIST.CASES, 0)
                .set(WORKLIST.OVERDUE, false)
                .execute();
    }

    record Person(
            @Nullable String name,
            String phone,
            String address,
            @Nullable String tier,
            @Nullable String band) {}

    /** A case of a customer; due and first seen in days from the day. */
    void found(
            int area,
            String grid,
            String id,
            String rule,
            String stage,
            long stake,
            String state,
            int daysOpen,
            int dueInDays,
            String figures) {
        dsl.insertInto(ALERT)
                .set(ALERT.AREA_ID, area)
                .set(ALERT.DAY, DAY)
                .set(ALERT.RULE, rule)
                .set(ALERT.SUBJECT, id)
                .set(ALERT.PERIOD_KEY, "202610")
                .set(ALERT.CUSTOMER_ID, id)
                .set(ALERT.GRID_CODE, grid)
                .set(ALERT.STAGE, stage)
                .set(ALERT.AT_STAKE, stake)
                .set(ALERT.SEVERITY, 60)
                .set(ALERT.STATE, state)
                .set(ALERT.FIRST_SEEN, DAY.minusDays(daysOpen))
                .set(ALERT.STAGE_SINCE, DAY.minusDays(daysOpen))
                .set(ALERT.DAYS_OPEN, daysOpen)
                .set(ALERT.DUE_ON, DAY.plusDays(dueInDays))
                .set(ALERT.OVERDUE, dueInDays < 1)
                .set(ALERT.FIGURES, JSONB.jsonb(figures))
                .execute();
        dsl.update(WORKLIST)
                .set(WORKLIST.AT_STAKE, WORKLIST.AT_STAKE.plus(stake))
                .where(WORKLIST.CUSTOMER_ID.eq(id))
                .execute();
    }
}
