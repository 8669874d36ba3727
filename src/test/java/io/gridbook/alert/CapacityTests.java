package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.WORKLIST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapacityTests {
    @BeforeEach
    void noCases() {
        Seats.empty();
    }

    @Test
    void thirtyCustomersHaveASeatAndTheRestWaitInTheBacklog() {
        IntStream.rangeClosed(1, 37).forEach(n -> Seats.add("C%02d".formatted(n), 100 - n, 0, Seats.DAY, false));
        Seats.seat(30);
        assertThat(Seats.list(true)).hasSize(30).startsWith("C01", "C02").endsWith("C30");
        assertThat(Seats.list(false)).hasSize(7).startsWith("C31").endsWith("C37");
    }

    @Test
    void overdueCustomersTakeAtMostHalfTheSeatsAheadOfOthers() {
        IntStream.rangeClosed(1, 4).forEach(n -> Seats.add("late" + n, 10 - n, 0, Seats.DAY, true));
        IntStream.rangeClosed(1, 3).forEach(n -> Seats.add("well" + n, 90 - n, 0, Seats.DAY, false));
        Seats.seat(4);
        assertThat(Seats.list(true)).containsExactly("late1", "late2", "well1", "well2");
        assertThat(Seats.list(false)).containsExactly("well3", "late3", "late4");
    }

    @Test
    void ofAnOddNumberOfSeatsTheSmallerHalfGoesToTheOverdue() {
        IntStream.rangeClosed(1, 3).forEach(n -> Seats.add("late" + n, 10 - n, 0, Seats.DAY, true));
        Seats.add("well", 90, 0, Seats.DAY, false);
        Seats.seat(3);
        assertThat(Seats.list(true)).containsExactly("late1", "well", "late2");
    }

    @Test
    void seatsThatTheOverdueDoNotNeedGoToOthers() {
        Seats.add("late", 1, 0, Seats.DAY, true);
        IntStream.rangeClosed(1, 5).forEach(n -> Seats.add("well" + n, 90 - n, 0, Seats.DAY, false));
        Seats.seat(4);
        assertThat(Seats.list(true)).containsExactly("late", "well1", "well2", "well3");
    }

    @Test
    void anOverdueCustomerBeyondHalfTheSeatsStandsAmongTheOthersByItsScore() {
        IntStream.rangeClosed(1, 4).forEach(n -> Seats.add("late" + n, 10 * n, 0, Seats.DAY, true));
        Seats.add("well1", 25, 0, Seats.DAY, false);
        Seats.add("well2", 15, 0, Seats.DAY, false);
        Seats.seat(4);
        assertThat(Seats.list(true)).containsExactly("late4", "late3", "well1", "late2");
        assertThat(Seats.list(false)).containsExactly("well2", "late1");
    }

    @Test
    void equalScoresAreOrderedByStakeThenById() {
        Seats.add("C3", 50, 100, Seats.DAY, false);
        Seats.add("C2", 50, 100, Seats.DAY, false);
        Seats.add("C1", 50, 99, Seats.DAY, false);
        Seats.seat(30);
        assertThat(Seats.list(true)).containsExactly("C2", "C3", "C1");
    }

    @Test
    void eachFurtherCaseAddsFivePointsAndItsStake() {
        Seats.add("C1", 50, 100, Seats.DAY, false);
        Seats.add("C1", 40, 200, Seats.DAY, false);
        Seats.add("C1", 40, 300, Seats.DAY, false);
        Seats.add("C2", 59, 0, Seats.DAY, false);
        Seats.seat(30);
        assertThat(Seats.list(true)).containsExactly("C1", "C2");
        assertThat(Seats.score("C1")).isEqualTo(60);
        assertThat(Seats.DSL.fetchValue(WORKLIST.AT_STAKE, WORKLIST.CUSTOMER_ID.eq("C1")))
                .isEqualTo(600);
        assertThat(Seats.DSL.fetchValue(WORKLIST.CASES, WORKLIST.CUSTOMER_ID.eq("C1")))
                .isEqualTo(3);
    }

    @Test
    void eachWorkingDayOfWaitingAddsAPointAndTwentyAtMost() {
        Seats.add("today", 50, 0, Seats.DAY, false);
        Seats.add("monday", 50, 0, LocalDate.of(2026, 11, 16), false);
        Seats.add("sunday", 50, 0, LocalDate.of(2026, 11, 15), false);
        Seats.add("four-weeks", 50, 0, Seats.DAY.minusWeeks(4), false);
        Seats.add("five-weeks", 50, 0, Seats.DAY.minusWeeks(5), false);
        Seats.seat(30);
        assertThat(Seats.score("today")).isEqualTo(50);
        assertThat(Seats.score("monday")).isEqualTo(54);
        assertThat(Seats.score("sunday")).isEqualTo(55);
        assertThat(Seats.score("four-weeks")).isEqualTo(70);
        assertThat(Seats.score("five-weeks")).isEqualTo(70);
    }

    @Test
    void aCaseWithoutAStakeCountsNothing() {
        Seats.add("C1", 50, 0, Seats.DAY, false);
        Seats.DSL.update(ALERT).setNull(ALERT.AT_STAKE).execute();
        Seats.seat(30);
        assertThat(Seats.DSL.fetchValue(WORKLIST.AT_STAKE, WORKLIST.CUSTOMER_ID.eq("C1")))
                .isZero();
    }
}
