package io.gridbook.alert;

import io.gridbook.segment.Night;
import java.time.DayOfWeek;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells when due dates reach into a year whose holidays nobody has entered: they go by Monday to Friday there. */
@Component
class CalendarEnd implements NightNote {
    /** The farthest that a case is due, with a long holiday between. */
    private static final int REACH_DAYS = 24;

    /** Fewer days off on weekdays no year has: New Year and National Day alone are more. */
    private static final int LEAST_HOLIDAYS = 5;

    private final CalendarSettings calendar;

    CalendarEnd(CalendarSettings calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<String> of(Night night) {
        int reached = night.workingDay().plusDays(REACH_DAYS).getYear();
        return IntStream.rangeClosed(night.workingDay().getYear(), reached)
                .filter(year -> holidays(year) < LEAST_HOLIDAYS)
                .mapToObj(year ->
                        ("jobs/calendar.yml has %s of %d: due dates there go by Monday to Friday. Enter those of the"
                                        + " State Council's notice, usually out in November")
                                .formatted(entered(holidays(year)), year))
                .toList();
    }

    private static String entered(long holidays) {
        return holidays == 0 ? "no holidays" : "only %d holidays on weekdays".formatted(holidays);
    }

    private long holidays(int year) {
        return calendar.holidays().stream()
                .filter(day -> day.getYear() == year)
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
                .distinct()
                .count();
    }
}
