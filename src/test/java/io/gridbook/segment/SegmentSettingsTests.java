package io.gridbook.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.segment.SegmentSettings.BandBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SegmentSettingsTests {
    @Test
    void theMiddleIsNotAboveTheTop() {
        assertThat(of(20, 20, "60", "60").midPercent()).isEqualTo(20);
        assertThatThrownBy(() -> of(20, 19, "60", "30"))
                .hasMessage("mid-percent must be at least high-percent 20, but is 19");
        assertThatThrownBy(() -> of(20, 40, "60", "60.01"))
                .hasMessage("mid-arpu must be at most high-arpu 60, but is 60.01");
    }

    @Test
    void yuanHaveTwoDecimalsAtMost() {
        assertThat(of(20, 40, "60.01", "29.99").highArpuFen()).isEqualTo(60_01);
        assertThat(of(20, 40, "60.01", "29.99").midArpuFen()).isEqualTo(29_99);
        assertThatThrownBy(() -> of(20, 40, "60.001", "30"))
                .hasMessage("high-arpu must be yuan with at most two decimals, such as 60.00, but is 60.001");
    }

    @Test
    void theNotesStateAllOfThem() {
        assertThat(of(20, 40, "60", "30").thresholds())
                .isEqualTo(Map.of(
                        "window-months",
                        3,
                        "band-basis",
                        "CUSTOMER",
                        "high-percent",
                        20,
                        "mid-percent",
                        40,
                        "high-arpu",
                        6000L,
                        "mid-arpu",
                        3000L));
    }

    @Test
    void theAverageIsOverTheLoadedMonthsOfTheWindow() {
        YearMonth october = YearMonth.of(2026, 10);
        Night night = new Night(LocalDate.of(2026, 11, 20), october, Set.of(october, october.minusMonths(3)));
        assertThat(of(20, 40, "60", "30").average(night).months()).containsExactly(october);
    }

    private static SegmentSettings of(int high, int mid, String highArpu, String midArpu) {
        return new SegmentSettings(3, BandBasis.CUSTOMER, high, mid, new BigDecimal(highArpu), new BigDecimal(midArpu));
    }
}
