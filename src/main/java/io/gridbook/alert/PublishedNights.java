package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;

/** The nights before a day whose work lists were published. */
public final class PublishedNights {
    private PublishedNights() {}

    /** A night as it was published last. */
    public record Revision(LocalDate night, int number) {}

    /** All of them, the oldest first. */
    public static List<Revision> revisions(DSLContext dsl, LocalDate day) {
        return dsl.select(PUBLICATION.PERIOD, PUBLICATION.REVISION)
                .from(PUBLICATION)
                .where(published(day))
                .orderBy(PUBLICATION.PERIOD)
                .fetch(row -> new Revision(row.value1(), row.value2()));
    }

    /** The newest of them, at most so many, newest first. */
    public static Select<Record1<LocalDate>> newest(LocalDate day, int count) {
        return select(PUBLICATION.PERIOD)
                .from(PUBLICATION)
                .where(published(day))
                .orderBy(PUBLICATION.PERIOD.desc())
                .limit(inline(count));
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
