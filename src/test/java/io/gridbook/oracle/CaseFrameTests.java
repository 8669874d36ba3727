package io.gridbook.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseFrameTests {

    @Test
    void aChangeHasOneDecimalRoundedHalfAwayFromZero() {
        assertThat(change(12800L, 7650)).isEqualTo("-40.2");
        assertThat(change(10000L, 10005)).isEqualTo("0.1");
        assertThat(change(10000L, 9995)).isEqualTo("-0.1");
        assertThat(change(10000L, 9996)).isEqualTo("0.0");
    }

    @Test
    void thereIsNoChangeFromNothingLessOrUnknown() {
        assertThat(change(0L, 100)).isEmpty();
        assertThat(change(-100L, 100)).isEmpty();
        assertThat(change(null, 100)).isEmpty();
    }

    private static String change(@Nullable Long before, long after) {
        LocalDate day = LocalDate.parse("2026-11-20");
        return new CaseFrame(day, YearMonth.of(2026, 10), "", "", before, after).changePercent();
    }
}
