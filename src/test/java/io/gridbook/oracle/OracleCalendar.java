package io.gridbook.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Working days: Monday to Friday but for holidays, and the weekend days that are worked in exchange. */
public record OracleCalendar(Set<LocalDate> holidays, Set<LocalDate> workingWeekends) {

    /** The n-th working day strictly after a day. */
    LocalDate plus(LocalDate day, long workingDays) {
        LocalDate end = day;
        for (long left = workingDays; left > 0; ) {
            end = end.plusDays(1);
            left -= works(end) ? 1 : 0;
        }
        return end;
    }

    /** Working days after one day, up to and including another. */
    long between(LocalDate after, LocalDate upTo) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::works)
                .count();
    }

    private boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workingWeekends.contains(day) || (!weekend && !holidays.contains(day));
    }
}
