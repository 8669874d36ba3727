package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static org.jooq.impl.DSL.select;

import io.gridbook.store.Partitions;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/** The cases of published nights. */
final class CaseDays {
    private CaseDays() {}

    /** Replaces the cases of a day by those of the run at work. */
    static void replace(DSLContext tx, LocalDate day) {
        Partitions.replace(
                tx,
                CASE_DAY,
                day,
                target -> tx.insertInto(target, CASE_DAY.fields())
                        .select(cases(day))
                        .execute());
    }

    private static Select<? extends Record> cases(LocalDate day) {
        return select(
                        ALERT.AREA_ID,
                        ALERT.DAY,
                        ALERT.RULE,
                        ALERT.SUBJECT,
                        ALERT.PERIOD_KEY,
                        ALERT.CUSTOMER_ID,
                        ALERT.STAGE,
                        ALERT.AT_STAKE,
                        ALERT.SEVERITY,
                        ALERT.DUE_ON)
                .from(ALERT)
                .where(ALERT.DAY.eq(day));
    }
}
