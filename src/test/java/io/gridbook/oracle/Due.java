package io.gridbook.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** How a rule says by when its case is to be done. */
interface Due {

    @Nullable
    OracleDue from(LocalDate firstSeen, OracleCalendar calendar);

    static Due on(LocalDate day) {
        return (firstSeen, calendar) -> new OracleDue(day, null);
    }

    static Due at(LocalDateTime instant) {
        return (firstSeen, calendar) -> new OracleDue(instant.toLocalDate(), instant.toLocalTime());
    }

    static Due workingDays(long days) {
        return (firstSeen, calendar) -> new OracleDue(calendar.plus(firstSeen, days), null);
    }

    static Due never() {
        return (firstSeen, calendar) -> null;
    }
}
