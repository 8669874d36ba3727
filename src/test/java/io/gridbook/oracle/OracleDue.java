package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The day on which a case is due, and the time of it where the rule gives one. */
public record OracleDue(LocalDate day, @Nullable LocalTime time) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    static String minute(LocalDateTime instant) {
        return instant.format(MINUTE);
    }

    /** As alerts.csv prints it. */
    @Override
    public String toString() {
        return time == null ? day.toString() : minute(day.atTime(time));
    }
}
