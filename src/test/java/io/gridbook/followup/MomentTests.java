package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTests {
    private static final LocalDate LIST = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @CsvSource({
        "2026-11-21 9:30, 2026-11-21, 09:30",
        "2026-11-21T09:30:15, 2026-11-21, 09:30",
        "2026/11/21 09:30:00, 2026-11-21, 09:30",
        "2026.11.21, 2026-11-21,",
        "20261121, 2026-11-21,",
        "20261121 9:30, 2026-11-21, 09:30",
        "2026年11月21日9时30分, 2026-11-21, 09:30",
        "2026年11月21日 9点, 2026-11-21, 09:00",
        "11-21, 2026-11-21,",
        "11/21 14:05, 2026-11-21, 14:05",
        "11月21日 下午2:05, 2026-11-21, 14:05",
        "11月21日 星期六 上午9:05, 2026-11-21, 09:05",
        "１１月２１日　９：３０, 2026-11-21, 09:30",
        "1-5, 2027-01-05,",
        "11-19, 2027-11-19,",
        "9:30, , 09:30",
        "12:10 am, , 00:10",
        "2:05 PM, , 14:05"
    })
    void momentsAsPeopleTypeThem(String text, String day, String time) {
        assertThat(Moment.of(text, LIST)).hasValueSatisfying(moment -> {
            assertThat(String.valueOf(moment.day())).isEqualTo(String.valueOf(day));
            assertThat(String.valueOf(moment.time())).isEqualTo(String.valueOf(time));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "明天", "2026-13-01", "2026-02-30", "25:00", "2026-11-21 9:75", "2026-11-2199:30", "-", "21"})
    void whatIsNoMoment(String text) {
        assertThat(Moment.of(text, LIST)).isEmpty();
    }

    @Test
    void daysOfASpreadsheetCountFrom1900OrFrom1904() {
        assertThat(Moment.of(46_347.395_833_333_3, false))
                .hasValueSatisfying(moment -> assertThat(moment).hasToString("Moment[day=2026-11-21, time=09:30]"));
        assertThat(Moment.of(46_347.395_833_333_3 - 1462, true))
                .hasValueSatisfying(moment -> assertThat(moment).hasToString("Moment[day=2026-11-21, time=09:30]"));
        assertThat(Moment.of(0.5, false))
                .hasValueSatisfying(moment -> assertThat(moment.day()).isNull());
        assertThat(Moment.of(Double.NaN, false)).isEmpty();
        assertThat(Moment.of(-1, false)).isEmpty();
        assertThat(Moment.of(1e9, false)).isEmpty();
    }
}
