package io.gridbook.alert.rules;

import static io.gridbook.store.schema.Tables.DISCONNECT_ORDER;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateTimeAdd;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;

import io.gridbook.alert.WorkingDays;
import io.gridbook.segment.Night;
import java.time.LocalDateTime;
import org.jooq.Condition;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;

/** By when a customer who asked to leave is to be called, and by when the matter is to be done. */
final class OrderTimes {
    private static final int MINUTES_TO_THE_END_OF_A_DAY = 23 * 60 + 59;

    private final Night night;
    private final int contactHours;
    private final int doneWorkingDays;

    OrderTimes(Night night, int contactHours, int doneWorkingDays) {
        this.night = night;
        this.contactHours = contactHours;
        this.doneWorkingDays = doneWorkingDays;
    }

    Field<LocalDateTime> contactDue() {
        return localDateTimeAdd(DISCONNECT_ORDER.REQUESTED_AT, inline(contactHours), DatePart.HOUR);
    }

    /** The last minute of that working day. */
    Field<LocalDateTime> doneDue() {
        Field<LocalDateTime> day = WorkingDays.after(
                        DISCONNECT_ORDER.REQUESTED_AT.cast(SQLDataType.LOCALDATE), inline(doneWorkingDays))
                .cast(SQLDataType.LOCALDATETIME);
        return coalesce(localDateTimeAdd(day, inline(MINUTES_TO_THE_END_OF_A_DAY), DatePart.MINUTE), contactDue());
    }

    /** The nearer of the two that is still ahead when the working day begins, else the later one. */
    Field<LocalDateTime> due() {
        Field<LocalDateTime> made = inline(night.workingDay().atStartOfDay());
        Condition contactAhead =
                DISCONNECT_ORDER.CONTACTED_AT.isNull().and(contactDue().ge(made));
        Condition doneAhead = doneDue().ge(made);
        return when(contactAhead.and(doneAhead), least(contactDue(), doneDue()))
                .when(contactAhead, contactDue())
                .when(doneAhead, doneDue())
                .otherwise(greatest(contactDue(), doneDue()));
    }

    /** As {@code 2026-10-30 14:30}. */
    static Field<String> text(Field<LocalDateTime> time) {
        return toChar(time, "YYYY-MM-DD HH24:MI");
    }
}
