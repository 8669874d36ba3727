package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.FINDING;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.localDateDiff;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import io.gridbook.fault.FaultPoints;
import io.gridbook.segment.Night;
import io.gridbook.store.Partitions;
import io.gridbook.store.Statistics;
import java.time.LocalDate;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Puts the night's cases beside the published nights before: first seen, state, due, severity. */
@Component
public class Lifecycle {
    private static final Table<Record> PLACED = table(name("placed"));
    private static final Field<LocalDate> FIRST_SEEN = field(name("first_seen"), LocalDate.class);
    private static final Field<LocalDate> LAST_SEEN = field(name("last_seen"), LocalDate.class);
    private static final Field<LocalDate> DUE = field(name("due"), LocalDate.class);

    private final DSLContext dsl;
    private final SeveritySettings settings;

    Lifecycle(DSLContext dsl, SeveritySettings settings) {
        this.dsl = dsl;
        this.settings = settings;
    }

    /** Replaces the alerts of the night. */
    public void write(Night night) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Statistics.refresh(tx, FINDING, night.day());
            Partitions.replace(
                    tx,
                    ALERT,
                    night.day(),
                    target -> tx.insertInto(target, ALERT.fields())
                            .select(alerts(night))
                            .execute());
            FaultPoints.hit("lifecycle.written");
        });
    }

    private Select<? extends Record> alerts(Night night) {
        Field<Integer> weight = field(name("placed", "weight"), Integer.class);
        Condition overdue = DUE.lt(night.workingDay());
        return with(history(night), placed(night))
                .select(
                        SEGMENT.AREA_ID,
                        SEGMENT.DAY,
                        placed("rule"),
                        placed("subject"),
                        placed("period_key"),
                        SEGMENT.CUSTOMER_ID,
                        SEGMENT.GRID_CODE,
                        placed("stage"),
                        placed("at_stake"),
                        weight.plus(points())
                                .plus(when(overdue, settings.overdue()).otherwise(0)),
                        state(night),
                        FIRST_SEEN,
                        coalesce(field(name("stage_since"), LocalDate.class), FIRST_SEEN),
                        localDateDiff(inline(night.day()), FIRST_SEEN),
                        DUE,
                        coalesce(field(overdue), inline(false)),
                        placed("figures"))
                .from(PLACED)
                .join(SEGMENT)
                .on(SEGMENT.AREA_ID.eq(field(name("placed", "area_id"), Integer.class)))
                .and(SEGMENT.DAY.eq(night.day()))
                .and(SEGMENT.CUSTOMER_ID.eq(field(name("placed", "customer_id"), String.class)));
    }

    /** "history": when each case was seen first and last on a published night before D. */
    private static CommonTableExpression<?> history(Night night) {
        return name("history")
                .as(select(
                                CASE_DAY.RULE,
                                CASE_DAY.SUBJECT,
                                CASE_DAY.PERIOD_KEY,
                                min(CASE_DAY.DAY).as("first_seen"),
                                max(CASE_DAY.DAY).as("last_seen"))
                        .from(CASE_DAY)
                        .where(CASE_DAY.DAY.lt(night.day()))
                        .groupBy(CASE_DAY.RULE, CASE_DAY.SUBJECT, CASE_DAY.PERIOD_KEY));
    }

    /** "placed": the findings with first seen, last seen and due. A customer that moved keeps its cases: no join by area. */
    private static CommonTableExpression<?> placed(Night night) {
        Field<LocalDate> firstSeen =
                coalesce(field(name("history", "first_seen"), LocalDate.class), inline(night.day()));
        Field<LocalDate> due = coalesce(
                FINDING.DUE_ON, WorkingDays.after(coalesce(FINDING.STAGE_SINCE, firstSeen), FINDING.DUE_WORKING_DAYS));
        return name("placed")
                .as(select(
                                FINDING.asterisk(),
                                firstSeen.as("first_seen"),
                                field(name("history", "last_seen")),
                                due.as("due"))
                        .from(FINDING)
                        .leftJoin(table(name("history")))
                        .on(field(name("history", "rule"), String.class).eq(FINDING.RULE))
                        .and(field(name("history", "subject"), String.class).eq(FINDING.SUBJECT))
                        .and(field(name("history", "period_key"), String.class).eq(FINDING.PERIOD_KEY))
                        .where(FINDING.DAY.eq(night.day())));
    }

    private static Field<String> state(Night night) {
        return when(LAST_SEEN.isNull(), inline("new"))
                .when(LAST_SEEN.eq(PublishedNights.previous(night.day())), inline("open"))
                .otherwise(inline("recurring"));
    }

    private Field<Integer> points() {
        Field<Integer> tier = when(SEGMENT.TIER.eq("HIGH"), settings.tierHigh())
                .when(SEGMENT.TIER.eq("MID"), settings.tierMid())
                .otherwise(0);
        Field<Integer> band = when(SEGMENT.BAND.eq("HIGH"), settings.bandHigh())
                .when(SEGMENT.BAND.eq("MID"), settings.bandMid())
                .otherwise(0);
        return tier.plus(band);
    }

    private static Field<?> placed(String column) {
        return field(name("placed", column));
    }
}
