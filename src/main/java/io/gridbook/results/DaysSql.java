package io.gridbook.results;

import static io.gridbook.store.schema.Tables.CONTACT;
import static io.gridbook.store.schema.Tables.DERIVATION;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import io.gridbook.alert.PublishedNights;
import java.time.LocalDate;
import org.jooq.Record1;
import org.jooq.Select;

/** The days that the other statements name. */
final class DaysSql {
    private DaysSql() {}

    /** The newest published nights before a day, newest first. */
    static Select<Record1<LocalDate>> nights(LocalDate day, int count) {
        return PublishedNights.newest(day, count);
    }

    /** The days of the lists that contacts of a span answered. */
    static Select<Record1<LocalDate>> lists(LocalDate from, LocalDate to) {
        return selectDistinct(CONTACT.LIST_DAY)
                .from(CONTACT)
                .where(CONTACT.BUSINESS_DATE.between(from, to))
                .orderBy(CONTACT.LIST_DAY);
    }

    /** The days whose arrears are kept; those of services are kept as long. */
    static Select<Record1<LocalDate>> snapshots(LocalDate from, LocalDate to) {
        return select(DERIVATION.PERIOD)
                .from(DERIVATION)
                .where(DERIVATION.NAME.eq("arrears"))
                .and(DERIVATION.PERIOD.between(from, to))
                .orderBy(DERIVATION.PERIOD);
    }
}
