package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.GRID;
import static io.gridbook.store.schema.Tables.MANAGER_CHANGE;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.with;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Contacts;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Scope;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** A customer has a manager who is new to it. Source: 「对所有自己包保的用户都要电话告知自己是用户的客户经理」. */
@Component
final class IntroduceRule implements Rule {
    private final Settings settings;

    IntroduceRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(1) @Max(31) int withinDays,
            int weight,
            @Min(0) int dueWorkingDays) {}

    @Override
    public String id() {
        return "INTRODUCE";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("days", settings.withinDays());
    }

    @Override
    public Candidates candidates(Night night) {
        Field<LocalDate> since = field(name("newest", "day"), LocalDate.class);
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .periodKey(since)
                        .weight(settings.weight())
                        .dueAfter(settings.dueWorkingDays())
                        .figure("change", field(name("newest", "change"), String.class))
                        .figure("since", since.cast(SQLDataType.CLOB)),
                List.of(
                        live(),
                        Term.date("new to its manager since", since)
                                .atLeast(inline(night.day().minusDays(settings.withinDays()))),
                        Term.yes(
                                "its grid has a manager",
                                coalesce(GRID.MANAGER_CODE, GRID.MANAGER_NAME).isNotNull()),
                        Term.no("a contact since then", Contacts.since(night, SEGMENT.CUSTOMER_ID, since))),
                scope -> with(newest(night, scope))
                        .select(scope.columns())
                        .from(SEGMENT)
                        .leftJoin(table(name("newest")))
                        .on(SEGMENT.CUSTOMER_ID.eq(field(name("newest", "record_id"), String.class)))
                        .and(field(name("newest", "nth"), Integer.class).eq(inline(1)))
                        .join(GRID)
                        .on(GRID.AREA_ID.eq(SEGMENT.AREA_ID))
                        .and(GRID.DAY.eq(night.day()))
                        .and(GRID.GRID_CODE.eq(SEGMENT.GRID_CODE))
                        .where(customers(night))
                        .and(scope.where()));
    }

    /** "newest": one row per record and change within the days, the newest first. A customer may have moved to another area. */
    private CommonTableExpression<?> newest(Night night, Scope scope) {
        return name("newest")
                .as(select(
                                MANAGER_CHANGE.RECORD_ID,
                                MANAGER_CHANGE.DAY,
                                MANAGER_CHANGE.CHANGE,
                                rowNumber()
                                        .over()
                                        .partitionBy(MANAGER_CHANGE.RECORD_ID)
                                        .orderBy(MANAGER_CHANGE.DAY.desc())
                                        .as("nth"))
                        .from(MANAGER_CHANGE)
                        .where(MANAGER_CHANGE.DAY.le(night.day()))
                        .and(scope.early(MANAGER_CHANGE.DAY.ge(night.day().minusDays(settings.withinDays())))));
    }
}
