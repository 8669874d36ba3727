package io.gridbook.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NightTests {
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

    @Test
    void managersReadTheListOnTheNextDay() {
        assertThat(of(OCTOBER).workingDay()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(of(OCTOBER).monthStart()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void itIsLateWhereMIsNotTheMonthBefore() {
        assertThat(of(OCTOBER).late()).isFalse();
        assertThat(of(AUGUST).late()).isTrue();
    }

    @Test
    void theMonthBeforeMMayBeMissing() {
        assertThat(of(OCTOBER, OCTOBER.minusMonths(1)).hasMonthBefore()).isTrue();
        assertThat(of(OCTOBER, AUGUST).hasMonthBefore()).isFalse();
    }

    @Test
    void theWindowHoldsTheLoadedMonthsThatEndAtMOldestFirst() {
        assertThat(of(OCTOBER, AUGUST, AUGUST.minusMonths(1)).loadedWindow(3)).containsExactly(AUGUST, OCTOBER);
    }

    @Test
    void gapsLieBetweenTheOldestMonthLoadedAndMAmongTheTwelveUpToM() {
        assertThat(of(OCTOBER, AUGUST).gaps()).containsExactly(YearMonth.of(2026, 9));
        assertThat(of(OCTOBER, OCTOBER.minusMonths(12)).gaps())
                .hasSize(11)
                .startsWith(YearMonth.of(2025, 11))
                .endsWith(YearMonth.of(2026, 9));
        assertThat(of(OCTOBER).gaps()).isEmpty();
    }

    private static Night of(YearMonth month, YearMonth... before) {
        Set<YearMonth> loaded = new HashSet<>(Set.of(before));
        loaded.add(month);
        return new Night(DAY, month, loaded);
    }
}
