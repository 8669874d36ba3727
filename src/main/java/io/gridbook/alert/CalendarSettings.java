package io.gridbook.alert;

import java.time.LocalDate;
import java.util.List;

/**
 * What differs from Monday to Friday.
 *
 * @param holidays weekdays on which nobody works
 * @param workingWeekends Saturdays and Sundays that make up for them
 */
public record CalendarSettings(List<LocalDate> holidays, List<LocalDate> workingWeekends) {}
