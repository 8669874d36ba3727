package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Orders to leave and promises before what is overdue, and that before the others. */
class FirstSeatsTests {
    @BeforeEach
    void noCases() {
        Seats.empty();
    }

    @Test
    void ordersToLeaveComeFirstHoweverMany() {
        IntStream.rangeClosed(1, 3).forEach(n -> Seats.order("order" + n, 10 + n, false));
        Seats.add("late", 80, 0, Seats.DAY, true);
        Seats.add("well", 90, 0, Seats.DAY, false);
        Seats.seat(2);
        assertThat(Seats.list(true)).containsExactly("order3", "order2");
        assertThat(Seats.list(false)).containsExactly("order1", "late", "well");
    }

    @Test
    void anOverdueOrderTakesNoSeatOfTheOverdue() {
        Seats.order("order", 10, true);
        IntStream.rangeClosed(1, 3).forEach(n -> Seats.add("late" + n, 50 - n, 0, Seats.DAY, true));
        Seats.add("well", 90, 0, Seats.DAY, false);
        Seats.seat(4);
        assertThat(Seats.list(true)).containsExactly("order", "late1", "late2", "well");
    }

    @Test
    void aPromiseForTheWorkingDayOrBeforeComesFirstAmongOrdersByScore() {
        Seats.order("order", 20, false);
        List.of("yesterday", "on-the-day", "day-after").forEach(id -> Seats.add(id, 30, 0, Seats.DAY, false));
        Seats.promise("yesterday", Seats.DAY.minusDays(1));
        Seats.promise("on-the-day", Seats.DAY.plusDays(1));
        Seats.promise("day-after", Seats.DAY.plusDays(2));
        Seats.add("late", 80, 0, Seats.DAY, true);
        Seats.seat(30);
        assertThat(Seats.list(true)).containsExactly("on-the-day", "yesterday", "order", "late", "day-after");
    }

    @Test
    void inEachRankEqualScoresAreOrderedByStakeThenById() {
        for (String rank : List.of("well", "late", "order")) {
            for (String id : List.of("3", "2", "1")) {
                String rule = rank.equals("order") ? "DISCONNECT" : "SPEND_DROP";
                Seats.add(rule, rank + id, 50, id.equals("1") ? 99 : 100, Seats.DAY, rank.equals("late"));
            }
        }
        Seats.seat(6);
        assertThat(Seats.list(true)).containsExactly("order2", "order3", "order1", "late2", "late3", "late1");
        assertThat(Seats.list(false)).containsExactly("well2", "well3", "well1");
    }
}
