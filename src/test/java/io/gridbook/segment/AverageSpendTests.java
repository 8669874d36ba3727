package io.gridbook.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class AverageSpendTests {
    private static final AverageSpend AVERAGE =
            new AverageSpend(List.of(YearMonth.of(2026, 8), YearMonth.of(2026, 10)));

    @Test
    void theSumIsDividedByTheLoadedMonthsAtWhoseEndTheFirstServiceWasOpen() {
        assertThat(AVERAGE.divisor(LocalDate.of(2026, 8, 31))).isEqualTo(2);
        assertThat(AVERAGE.divisor(LocalDate.of(2026, 9, 1))).isEqualTo(1);
        assertThat(AVERAGE.divisor(LocalDate.of(2026, 10, 31))).isEqualTo(1);
    }

    @Test
    void theSumIsDividedByOneAtLeast() {
        assertThat(AVERAGE.divisor(LocalDate.of(2026, 11, 1))).isEqualTo(1);
    }

    @Test
    void itSaysItsMonths() {
        assertThat(AVERAGE.months()).containsExactly(YearMonth.of(2026, 8), YearMonth.of(2026, 10));
    }
}
