package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CONTACT;
import static org.jooq.impl.DSL.inline;

import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;

/**
 * The contacts that are looked at: by business date, up to the night's.
 *
 * @param listDays the days of the lists that they answered; days that are named let the server leave other partitions alone
 * @param snapshots the days since then whose snapshot is kept
 */
record Span(Night night, LocalDate from, List<LocalDate> listDays, List<LocalDate> snapshots) {
    /** Attempts too. */
    Condition contacts() {
        return CONTACT.BUSINESS_DATE.between(inline(from), inline(night.day())).and(on(CONTACT.LIST_DAY));
    }

    Condition on(Field<LocalDate> listDay) {
        return within(listDay, listDays);
    }

    Condition kept(Field<LocalDate> day) {
        return within(day, snapshots);
    }

    static Condition within(Field<LocalDate> day, List<LocalDate> days) {
        return day.in(days.stream().map(each -> inline(each)).toList());
    }
}
