package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.TestDatabase;
import io.gridbook.segment.Night;
import io.gridbook.store.Derivations;
import io.gridbook.store.Partitions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapacityTests {
    /** A Friday. */
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private static final DSLContext DSL = TestDatabase.create().dsl();
    private static final SeveritySettings SEVERITY = new SeveritySettings(40, 20, 20, 10, 10, 5, 1, 20);

    @BeforeEach
    void noCases() {
        new WorkingDays(new Derivations(DSL), new CalendarSettings(List.of(), List.of())).write();
        Partitions.replace(DSL, ALERT, DAY, target -> {});
    }

    @Test
    void thirtyCustomersHaveASeatAndTheRestWaitInTheBacklog() {
        IntStream.rangeClosed(1, 37).forEach(n -> add("C%02d".formatted(n), 100 - n, 0, DAY, false));
        seat(30);
        assertThat(list(true)).hasSize(30).startsWith("C01", "C02").endsWith("C30");
        assertThat(list(false)).hasSize(7).startsWith("C31").endsWith("C37");
    }

    @Test
    void overdueCustomersTakeAtMostHalfTheSeatsAheadOfOthers() {
        IntStream.rangeClosed(1, 4).forEach(n -> add("late" + n, 10 - n, 0, DAY, true));
        IntStream.rangeClosed(1, 3).forEach(n -> add("well" + n, 90 - n, 0, DAY, false));
        seat(4);
        assertThat(list(true)).containsExactly("late1", "late2", "well1", "well2");
        assertThat(list(false)).containsExactly("well3", "late3", "late4");
    }

    @Test
    void ofAnOddNumberOfSeatsTheSmallerHalfGoesToTheOverdue() {
        IntStream.rangeClosed(1, 3).forEach(n -> add("late" + n, 10 - n, 0, DAY, true));
        add("well", 90, 0, DAY, false);
        seat(3);
        assertThat(list(true)).containsExactly("late1", "well", "late2");
    }

    @Test
    void seatsThatTheOverdueDoNotNeedGoToOthers() {
        add("late", 1, 0, DAY, true);
        IntStream.rangeClosed(1, 5).forEach(n -> add("well" + n, 90 - n, 0, DAY, false));
        seat(4);
        assertThat(list(true)).containsExactly("late", "well1", "well2", "well3");
    }

    @Test
    void equalScoresAreOrderedByStakeThenById() {
        add("C3", 50, 100, DAY, false);
        add("C2", 50, 100, DAY, false);
        add("C1", 50, 99, DAY, false);
        seat(30);
        assertThat(list(true)).containsExactly("C2", "C3", "C1");
    }

    @Test
    void eachFurtherCaseAddsFivePointsAndItsStake() {
        add("C1", 50, 100, DAY, false);
        add("C1", 40, 200, DAY, false);
        add("C1", 40, 300, DAY, false);
        add("C2", 59, 0, DAY, false);
        seat(30);
        assertThat(list(true)).containsExactly("C1", "C2");
        assertThat(score("C1")).isEqualTo(60);
        assertThat(DSL.fetchValue(WORKLIST.AT_STAKE, WORKLIST.CUSTOMER_ID.eq("C1")))
                .isEqualTo(600);
        assertThat(DSL.fetchValue(WORKLIST.CASES, WORKLIST.CUSTOMER_ID.eq("C1")))
                .isEqualTo(3);
    }

    @Test
    void eachWorkingDayOfWaitingAddsAPointAndTwentyAtMost() {
        add("today", 50, 0, DAY, false);
        add("monday", 50, 0, LocalDate.of(2026, 11, 16), false);
        add("sunday", 50, 0, LocalDate.of(2026, 11, 15), false);
        add("four-weeks", 50, 0, DAY.minusWeeks(4), false);
        add("five-weeks", 50, 0, DAY.minusWeeks(5), false);
        seat(30);
        assertThat(score("today")).isEqualTo(50);
        assertThat(score("monday")).isEqualTo(54);
        assertThat(score("sunday")).isEqualTo(55);
        assertThat(score("four-weeks")).isEqualTo(70);
        assertThat(score("five-weeks")).isEqualTo(70);
    }

    @Test
    void aCaseWithoutAStakeCountsNothing() {
        add("C1", 50, 0, DAY, false);
        DSL.update(ALERT).setNull(ALERT.AT_STAKE).execute();
        seat(30);
        assertThat(DSL.fetchValue(WORKLIST.AT_STAKE, WORKLIST.CUSTOMER_ID.eq("C1")))
                .isZero();
    }

    private static void add(String customer, int severity, long stake, LocalDate firstSeen, boolean overdue) {
        int cases = DSL.fetchCount(ALERT);
        DSL.insertInto(ALERT)
                .set(ALERT.AREA_ID, 1)
                .set(ALERT.DAY, DAY)
                .set(ALERT.RULE, "SPEND_DROP")
                .set(ALERT.SUBJECT, "S" + cases)
                .set(ALERT.PERIOD_KEY, "202610")
                .set(ALERT.CUSTOMER_ID, customer)
                .set(ALERT.GRID_CODE, "G1")
                .set(ALERT.STAGE, "")
                .set(ALERT.AT_STAKE, stake)
                .set(ALERT.SEVERITY, severity)
                .set(ALERT.STATE, "open")
                .set(ALERT.FIRST_SEEN, firstSeen)
                .set(ALERT.STAGE_SINCE, firstSeen)
                .set(ALERT.DAYS_OPEN, 0)
                .set(ALERT.OVERDUE, overdue)
                .set(ALERT.FIGURES, JSONB.valueOf("{}"))
                .execute();
    }

    private static void seat(int seats) {
        YearMonth month = YearMonth.of(2026, 10);
        new Capacity(
                        DSL,
                        SEVERITY,
                        new CapacitySettings(seats),
                        new Rests(new ContactSettings(7, 7, Map.of())),
                        List.of())
                .write(new Night(DAY, month, Set.of(month)));
    }

    private static List<String> list(boolean today) {
        return DSL.select(WORKLIST.CUSTOMER_ID)
                .from(WORKLIST)
                .where(WORKLIST.TODAY.eq(today))
                .orderBy(WORKLIST.POSITION)
                .fetch(WORKLIST.CUSTOMER_ID);
    }

    private static int score(String customer) {
        return DSL.selectFrom(WORKLIST)
                .where(WORKLIST.CUSTOMER_ID.eq(customer))
                .fetchSingle()
                .getScore();
    }
}
