package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CalendarEndTests {
    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate WORKING_SATURDAY = LocalDate.of(2026, 10, 10);

    @Test
    void aNightWhoseDueDatesReachIntoAYearWithoutHolidaysIsTold() {
        CalendarEnd end = new CalendarEnd(new CalendarSettings(List.of(NATIONAL_DAY), List.of(WORKING_SATURDAY)));
        assertThat(end.of(night("2026-12-06"))).isEmpty();
        assertThat(end.of(night("2026-12-07")))
                .containsExactly("jobs/calendar.yml has no holidays of 2027: due dates there go by Monday to Friday."
                        + " Enter those of the State Council's notice, usually out in November");
        assertThat(end.of(night("2027-06-01"))).singleElement().asString().contains("no holidays of 2027");
    }

    @Test
    void theNewestYearOfEitherListCounts() {
        LocalDate holiday = LocalDate.of(2027, 1, 1);
        LocalDate weekend = LocalDate.of(2027, 1, 3);
        assertThat(new CalendarEnd(new CalendarSettings(List.of(NATIONAL_DAY, holiday), List.of(WORKING_SATURDAY)))
                        .of(night("2026-12-07")))
                .isEmpty();
        assertThat(new CalendarEnd(new CalendarSettings(List.of(NATIONAL_DAY), List.of(weekend, WORKING_SATURDAY)))
                        .of(night("2026-12-07")))
                .isEmpty();
    }

    @Test
    void anEmptyCalendarHasNoYear() {
        assertThat(new CalendarEnd(new CalendarSettings(List.of(), List.of())).of(night("2026-11-20")))
                .singleElement()
                .asString()
                .contains("no holidays of 2026");
    }

    private static Night night(String day) {
        return new Night(LocalDate.parse(day), YearMonth.of(2026, 10), Set.of());
    }
}
