package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CASE_KEY;
import static io.gridbook.store.schema.Tables.CUSTOMER_ALIAS;
import static io.gridbook.store.schema.Tables.FINDING;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import io.gridbook.store.Partitions;
import io.gridbook.store.Statistics;
import java.time.LocalDate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;

/** The cases of published nights. */
public final class CaseDays {
    private CaseDays() {}

    /** Replaces the cases of a day by those of the run at work; call it in the transaction that publishes them. */
    public static void replace(DSLContext tx, LocalDate day) {
        boolean redone = Partitions.find(tx, CASE_DAY, day) != null;
        Partitions.replace(
                tx,
                CASE_DAY,
                day,
                target -> tx.insertInto(target, CASE_DAY.fields())
                        .select(cases(day))
                        .execute());
        rememberFirstSeen(tx, day);
        if (redone) {
            forgetNoLongerSeen(tx, day);
        }
        Statistics.refresh(tx, CASE_KEY);
    }

    /** Also what a contact closed: it was found, and counts for series of nights. */
    private static Select<? extends Record> cases(LocalDate day) {
        return select(
                        FINDING.AREA_ID,
                        FINDING.DAY,
                        FINDING.RULE,
                        FINDING.SUBJECT,
                        FINDING.PERIOD_KEY,
                        FINDING.CUSTOMER_ID,
                        FINDING.STAGE,
                        FINDING.AT_STAKE,
                        coalesce(ALERT.SEVERITY, inline(0)),
                        ALERT.DUE_ON,
                        field(ALERT.RULE.isNotNull()))
                .from(FINDING)
                .leftJoin(ALERT)
                .on(ALERT.AREA_ID.eq(FINDING.AREA_ID))
                .and(ALERT.DAY.eq(day))
                .and(ALERT.RULE.eq(FINDING.RULE))
                .and(ALERT.SUBJECT.eq(FINDING.SUBJECT))
                .and(ALERT.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                .where(FINDING.DAY.eq(day));
    }

    /** Also where a newer night was published before this older one. */
    private static void rememberFirstSeen(DSLContext tx, LocalDate day) {
        tx.insertInto(CASE_KEY, CASE_KEY.fields())
                .select(select(ALERT.RULE, ALERT.SUBJECT, ALERT.PERIOD_KEY, min(ALERT.DAY))
                        .from(ALERT)
                        .where(ALERT.DAY.eq(day), ALERT.FIRST_SEEN.eq(day).or(representedAnew(day)))
                        .groupBy(ALERT.RULE, ALERT.SUBJECT, ALERT.PERIOD_KEY))
                .onConflict(CASE_KEY.RULE, CASE_KEY.SUBJECT, CASE_KEY.PERIOD_KEY)
                .doUpdate()
                .set(CASE_KEY.FIRST_SEEN, excluded(CASE_KEY.FIRST_SEEN))
                .where(CASE_KEY.FIRST_SEEN.gt(excluded(CASE_KEY.FIRST_SEEN)))
                .execute();
    }

    /** A case that goes on under another id has days under each: the first of a case is the oldest of them. */
    private static Condition representedAnew(LocalDate day) {
        return ALERT.SUBJECT
                .eq(ALERT.CUSTOMER_ID)
                .and(exists(selectOne()
                        .from(CUSTOMER_ALIAS)
                        .where(CUSTOMER_ALIAS.DAY.eq(day), CUSTOMER_ALIAS.CUSTOMER_ID.eq(ALERT.CUSTOMER_ID))));
    }

    /**
     * Cases that an earlier revision of the day saw first, and this one does not see: the next night that did is now the
     * first. Every case that was ever listed has its key, so those of later nights that lack one are the ones just taken.
     */
    private static void forgetNoLongerSeen(DSLContext tx, LocalDate day) {
        int gone = tx.deleteFrom(CASE_KEY)
                .where(CASE_KEY.FIRST_SEEN.eq(day))
                .and(notExists(selectOne()
                        .from(CASE_DAY)
                        .where(CASE_DAY.DAY.eq(day), condition(CASE_DAY.LISTED))
                        .and(sameCase())))
                .execute();
        if (gone > 0) {
            tx.insertInto(CASE_KEY, CASE_KEY.fields())
                    .select(select(CASE_DAY.RULE, CASE_DAY.SUBJECT, CASE_DAY.PERIOD_KEY, min(CASE_DAY.DAY))
                            .from(CASE_DAY)
                            .where(CASE_DAY.DAY.gt(day), condition(CASE_DAY.LISTED))
                            .and(notExists(selectOne().from(CASE_KEY).where(sameCase())))
                            .groupBy(CASE_DAY.RULE, CASE_DAY.SUBJECT, CASE_DAY.PERIOD_KEY))
                    .execute();
        }
    }

    private static Condition sameCase() {
        return CASE_DAY.RULE
                .eq(CASE_KEY.RULE)
                .and(CASE_DAY.SUBJECT.eq(CASE_KEY.SUBJECT))
                .and(CASE_DAY.PERIOD_KEY.eq(CASE_KEY.PERIOD_KEY));
    }
}
