package io.gridbook.alert;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells when due dates reach into a year whose holidays nobody has entered: they go by Monday to Friday there. */
@Component
class CalendarEnd implements NightNote {
    /** The farthest that a case is due, with a long holiday between. */
    private static final int REACH_DAYS = 24;

    private final CalendarSettings calendar;

    CalendarEnd(CalendarSettings calendar) {
        this.calendar = calendar;
    }

    @Override
    public List<String> of(Night night) {
        int reached = night.workingDay().plusDays(REACH_DAYS).getYear();
        int entered = Stream.concat(calendar.holidays().stream(), calendar.workingWeekends().stream())
                .mapToInt(LocalDate::getYear)
                .max()
                .orElse(0);
        return reached <= entered
                ? List.of()
                : List.of(
                        ("jobs/calendar.yml has no holidays of %d: due dates there go by Monday to Friday. Enter those of the"
                                        + " State Council's notice, usually out in November")
                                .formatted(reached));
    }
}
