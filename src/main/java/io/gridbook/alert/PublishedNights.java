package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;

/** The nights before a day whose work lists were published. */
public final class PublishedNights {
    private PublishedNights() {}

    /** One row per night: {@code day} and {@code back}, 1 for the newest. */
    public static Select<Record2<LocalDate, Integer>> before(LocalDate day) {
        Field<LocalDate> night = field(name("night"), LocalDate.class);
        return select(night.as("day"), rowNumber().over().orderBy(night.desc()).as("back"))
                .from(selectDistinct(PUBLICATION.PERIOD.as(night))
                        .from(PUBLICATION)
                        .where(published(day))
                        .asTable("nights"));
    }

    /** The newest of them, as a value in a statement; null when there is none. */
    static Field<LocalDate> previous(LocalDate day) {
        Select<Record1<LocalDate>> newest =
                select(max(PUBLICATION.PERIOD)).from(PUBLICATION).where(published(day));
        return field(newest);
    }

    private static Condition published(LocalDate day) {
        return PUBLICATION
                .KIND
                .eq(inline("DAILY"))
                .and(PUBLICATION.STATE.eq(inline("PUBLISHED")))
                .and(PUBLICATION.PERIOD.lt(day));
    }
}
