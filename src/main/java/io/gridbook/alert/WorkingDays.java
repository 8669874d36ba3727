package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.WORKING_DAY;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.Derivations;
import io.gridbook.store.schema.tables.WorkingDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jooq.Field;
import org.jooq.InsertValuesStep3;
import org.springframework.stereotype.Component;

/** The working days of the calendar as a table, so that due dates are computed where the cases are. */
@Component
public class WorkingDays {
    /** Well before the oldest due date that is kept, and well after the newest. */
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);

    private static final LocalDate TO = LocalDate.of(2050, 1, 1);

    private final Derivations derivations;
    private final CalendarSettings calendar;

    WorkingDays(Derivations derivations, CalendarSettings calendar) {
        this.derivations = derivations;
        this.calendar = calendar;
    }

    /** Writes the table, unless it stands on the same calendar. */
    public void write() {
        derivations.derive("working_day", FROM, calendar.toString(), tx -> {
            tx.deleteFrom(WORKING_DAY).execute();
            rows(tx.insertInto(WORKING_DAY, WORKING_DAY.DAY, WORKING_DAY.ORDINAL, WORKING_DAY.WORKING))
                    .execute();
        });
    }

    private <R extends org.jooq.Record> InsertValuesStep3<R, LocalDate, Integer, Boolean> rows(
            InsertValuesStep3<R, LocalDate, Integer, Boolean> insert) {
        Set<LocalDate> holidays = Set.copyOf(calendar.holidays());
        Set<LocalDate> weekends = Set.copyOf(calendar.workingWeekends());
        int ordinal = 0;
        InsertValuesStep3<R, LocalDate, Integer, Boolean> all = insert;
        for (LocalDate day : FROM.datesUntil(TO).toList()) {
            boolean weekday = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
            boolean working = weekday ? !holidays.contains(day) : weekends.contains(day);
            ordinal += working ? 1 : 0;
            all = all.values(day, ordinal, working);
        }
        return all;
    }

    /** The n-th working day after a day. */
    public static Field<LocalDate> after(Field<LocalDate> day, Field<Integer> n) {
        WorkingDay due = WORKING_DAY.as("due_day");
        return field(select(due.DAY)
                .from(due)
                .where(condition(due.WORKING))
                .and(due.ORDINAL.eq(ordinal(day).plus(n))));
    }

    /** How many working days lie up to and including a day, counted from the calendar's beginning. */
    static Field<Integer> ordinal(Field<LocalDate> day) {
        WorkingDay from = WORKING_DAY.as("from_day");
        return field(select(from.ORDINAL).from(from).where(from.DAY.eq(day)));
    }
}
