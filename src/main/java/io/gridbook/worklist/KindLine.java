package io.gridbook.worklist;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line on the sheet of a kind: a case with its customer. On a sheet with one line per customer, the first of the cases is
 * the one found; care: when the customer was last reached, where the sheet asks for it.
 */
record KindLine(
        long number,
        CustomerRow customer,
        CaseRow found,
        List<CaseRow> cases,
        @Nullable CareDates care) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @Nullable
    Long figure(String name) {
        return found.figures().number(name);
    }

    @Nullable
    String word(String name) {
        return found.figures().word(name);
    }

    /** A fact that only this sheet shows. */
    @Nullable
    String detail(String name) {
        return word("+" + name);
    }

    @Nullable
    LocalDate day(String name) {
        String day = word(name);
        return day == null ? null : LocalDate.parse(day);
    }

    @Nullable
    LocalDateTime time(String name) {
        String time = word(name);
        return time == null ? null : LocalDateTime.parse(time, MINUTE);
    }
}
