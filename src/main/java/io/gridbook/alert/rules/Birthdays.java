package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.CUSTOMER;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.CaseValueStep;
import org.jooq.CaseWhenStep;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** The birthdays that fall on a few days in a row; that of 29 February is kept on the 28th in years without it. */
final class Birthdays {
    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);
    private static final int A_YEAR = 365;

    /** The day of this year or the next on which each is kept, by month and day of birth as a number: 1030. */
    private final Map<Integer, LocalDate> kept = new LinkedHashMap<>();

    Birthdays(LocalDate first, int daysAhead) {
        first.datesUntil(first.plusDays(daysAhead + 1L)).forEach(day -> {
            kept.putIfAbsent(number(MonthDay.from(day)), day);
            if (!day.isLeapYear() && day.equals(LEAP_DAY.atYear(day.getYear()))) {
                kept.putIfAbsent(number(LEAP_DAY), day);
            }
        });
    }

    Condition within(Field<LocalDate> birthday) {
        return number(birthday)
                .in(kept.keySet().stream().map(each -> inline(each)).toList());
    }

    /** The day on which a birthday that is within them is kept. */
    Field<LocalDate> kept(Field<LocalDate> birthday) {
        CaseValueStep<Integer> number = choose(number(birthday));
        CaseWhenStep<Integer, LocalDate> days = null;
        for (Map.Entry<Integer, LocalDate> each : kept.entrySet()) {
            days = days == null
                    ? number.when(inline(each.getKey()), inline(each.getValue()))
                    : days.when(inline(each.getKey()), inline(each.getValue()));
        }
        return days == null ? inline((LocalDate) null, SQLDataType.LOCALDATE) : days;
    }

    /** Days from a day to the birthday of a customer; nothing where none is known. */
    static Field<Integer> daysFrom(LocalDate first) {
        return localDateDiff(new Birthdays(first, A_YEAR).kept(CUSTOMER.BIRTHDAY), inline(first));
    }

    private static Field<Integer> number(Field<LocalDate> day) {
        return extract(day, DatePart.MONTH).mul(inline(100)).plus(extract(day, DatePart.DAY));
    }

    private static int number(MonthDay day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
