package io.gridbook.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.segment.Night;
import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CalendarEndTests {
    private static final LocalDate WORKING_SATURDAY = LocalDate.of(2026, 10, 10);

    @Test
    void aNightWhoseDueDatesReachIntoAYearWithoutHolidaysIsTold() {
        CalendarEnd end = calendar(weekdays(2026, 5));
        assertThat(end.of(night("2026-12-06"))).isEmpty();
        assertThat(end.of(night("2026-12-07")))
                .containsExactly("jobs/calendar.yml has no holidays of 2027: due dates there go by Monday to Friday."
                        + " Enter those of the State Council's notice, usually out in November");
        assertThat(end.of(night("2027-06-01"))).singleElement().asString().contains("no holidays of 2027");
    }

    @Test
    void aYearOfWhichOnlyAFewHolidaysAreEnteredIsTold() {
        List<LocalDate> holidays = new ArrayList<>(weekdays(2026, 5));
        holidays.add(LocalDate.of(2027, 1, 1));
        assertThat(calendar(holidays).of(night("2026-12-07")))
                .singleElement()
                .asString()
                .contains("has only 1 holidays on weekdays of 2027");
        holidays.addAll(weekdays(2027, 3));
        assertThat(calendar(holidays).of(night("2026-12-07")))
                .singleElement()
                .asString()
                .contains("has only 4 holidays on weekdays of 2027");
        holidays.addAll(weekdays(2027, 5));
        assertThat(calendar(holidays).of(night("2026-12-07"))).isEmpty();
    }

    @Test
    void daysOffOnAWeekendAreNoSignThatAYearWasEntered() {
        List<LocalDate> holidays = new ArrayList<>(weekdays(2026, 5));
        IntStream.range(0, 5)
                .forEach(week -> holidays.add(LocalDate.of(2027, 1, 2).plusWeeks(week)));
        assertThat(calendar(holidays).of(night("2026-12-07")))
                .singleElement()
                .asString()
                .contains("no holidays of 2027");
    }

    @Test
    void anEmptyCalendarHasNoYear() {
        assertThat(new CalendarEnd(new CalendarSettings(List.of(), List.of(WORKING_SATURDAY))).of(night("2026-11-20")))
                .singleElement()
                .asString()
                .contains("no holidays of 2026");
    }

    @Test
    void theCalendarThatShipsIsWhole() {
        CalendarSettings shipped =
                JobsFolder.read(Path.of("jobs"), List.of()).bind("calendar.yml", "calendar", CalendarSettings.class);
        assertThat(new CalendarEnd(shipped).of(night("2025-06-01"))).isEmpty();
        assertThat(new CalendarEnd(shipped).of(night("2026-06-01"))).isEmpty();
    }

    /** The first days of a year that are Mondays to Fridays, from 4 January on. */
    private static List<LocalDate> weekdays(int year, int count) {
        return Stream.iterate(LocalDate.of(year, 1, 4), day -> day.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .limit(count)
                .toList();
    }

    private static CalendarEnd calendar(List<LocalDate> holidays) {
        return new CalendarEnd(new CalendarSettings(holidays, List.of(WORKING_SATURDAY)));
    }

    private static Night night(String day) {
        return new Night(LocalDate.parse(day), YearMonth.of(2026, 10), Set.of());
    }
}
