package io.gridbook.alert;

import static io.gridbook.store.schema.Tables.ALERT;
import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.CASE_KEY;
import static io.gridbook.store.schema.Tables.FINDING;
import static io.gridbook.store.schema.Tables.LAST_CONTACT;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.least;
import static org.jooq.impl.DSL.localDateDiff;
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
    private static final Field<LocalDate> LAST_LISTED = field(name("last_listed"), LocalDate.class);
    private static final Field<LocalDate> DUE = field(name("due"), LocalDate.class);

    private final DSLContext dsl;
    private final SeveritySettings settings;
    private final Closings closings;

    Lifecycle(DSLContext dsl, SeveritySettings settings, Closings closings) {
        this.dsl = dsl;
        this.settings = settings;
        this.closings = closings;
    }

    /** Replaces the alerts of the night. */
    public void write(Night night) {
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Statistics.refresh(tx, FINDING, night.day());
            // asked first, so that the planner sees which one of hundreds of partitions is meant
            LocalDate published =
                    tx.select(PublishedNights.previous(night.day())).fetchOne(0, LocalDate.class);
            LocalDate previous = published == null ? LocalDate.EPOCH : published;
            closings.find(tx, night, previous);
            Partitions.replace(
                    tx,
                    ALERT,
                    night.day(),
                    target -> tx.insertInto(target, ALERT.fields())
                            .select(alerts(night, previous))
                            .execute());
            FaultPoints.hit("lifecycle.written");
        });
    }

    private Select<? extends Record> alerts(Night night, LocalDate previous) {
        Field<Integer> weight = field(name("placed", "weight"), Integer.class);
        Field<Boolean> overdue = coalesce(field(overdue(night)), inline(false));
        return with(FormerCases.expression(night, previous), placed(night, previous))
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
                                .plus(when(condition(overdue), settings.overdue())
                                        .otherwise(0)),
                        state(),
                        FIRST_SEEN,
                        coalesce(field(name("stage_since"), LocalDate.class), FIRST_SEEN),
                        localDateDiff(inline(night.day()), FIRST_SEEN),
                        DUE,
                        overdue,
                        placed("figures"),
                        placed("due_at"))
                .from(PLACED)
                .join(SEGMENT)
                .on(SEGMENT.AREA_ID.eq(field(name("placed", "area_id"), Integer.class)))
                .and(SEGMENT.DAY.eq(night.day()))
                .and(SEGMENT.CUSTOMER_ID.eq(field(name("placed", "customer_id"), String.class)));
    }

    /**
     * "placed": the findings that are to be listed, with first seen, the newest published night before if they stood in its
     * list, when their customer was reached last, and due. A customer that moved keeps its cases: no join by area.
     */
    private CommonTableExpression<?> placed(Night night, LocalDate previous) {
        LocalDate day = night.day();
        Field<LocalDate> seen = when(CASE_KEY.FIRST_SEEN.lt(day), CASE_KEY.FIRST_SEEN);
        Field<LocalDate> firstSeen = coalesce(least(seen, FormerCases.FIRST_SEEN), inline(day));
        Field<LocalDate> due = coalesce(
                FINDING.DUE_ON, WorkingDays.after(coalesce(FINDING.STAGE_SINCE, firstSeen), FINDING.DUE_WORKING_DAYS));
        return name("placed")
                .as(select(
                                FINDING.asterisk(),
                                firstSeen.as("first_seen"),
                                coalesce(CASE_DAY.DAY, FormerCases.LAST_LISTED).as("last_listed"),
                                Closings.CLOSED_ON,
                                LAST_CONTACT.BUSINESS_DATE.as("reached"),
                                due.as("due"))
                        .from(FINDING)
                        .leftJoin(CASE_KEY)
                        .on(CASE_KEY.RULE.eq(FINDING.RULE))
                        .and(CASE_KEY.SUBJECT.eq(FINDING.SUBJECT))
                        .and(CASE_KEY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                        .leftJoin(CASE_DAY)
                        .on(CASE_DAY.DAY.eq(inline(previous)))
                        .and(CASE_DAY.RULE.eq(FINDING.RULE))
                        .and(CASE_DAY.SUBJECT.eq(FINDING.SUBJECT))
                        .and(CASE_DAY.PERIOD_KEY.eq(FINDING.PERIOD_KEY))
                        .and(condition(CASE_DAY.LISTED))
                        .leftJoin(FormerCases.TABLE)
                        .on(FormerCases.joined())
                        .leftJoin(Closings.CLOSED)
                        .on(closings.joined())
                        .leftJoin(LAST_CONTACT)
                        .on(Contacts.last(night, FINDING.CUSTOMER_ID))
                        .where(FINDING.DAY.eq(day))
                        .and(closings.listed(night)));
    }

    /** Due before the working day begins, and nobody was reached since the case was first seen. */
    private static Condition overdue(Night night) {
        Field<LocalDate> reached = field(name("placed", "reached"), LocalDate.class);
        return DUE.lt(night.workingDay())
                .and(coalesce(reached, inline(LocalDate.EPOCH)).le(FIRST_SEEN));
    }

    private static Field<String> state() {
        Field<LocalDate> closedOn = field(name("placed", "closed_on"), LocalDate.class);
        return when(FIRST_SEEN.eq(field(name("placed", "day"), LocalDate.class)), inline("new"))
                .when(LAST_LISTED.isNotNull().and(closedOn.isNull().or(closedOn.le(LAST_LISTED))), inline("open"))
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
