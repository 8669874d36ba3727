package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.ARREARS_SERIES;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.extract;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.toChar;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Scope;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DatePart;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** A customer owes overdue bills. Source: 「告知客户欠费金额及欠费时长」「套餐账户欠费则固话、手机全部停机」. */
@Component
final class ArrearsRule implements Rule {
    static final String ID = "ARREARS";

    private final Settings settings;

    ArrearsRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            int weight,
            @Min(1) int noticeAfterDays,
            @Min(1) int visitFromMonths,
            @Min(0) int phoneWorkingDays,
            @Min(0) int noticeWorkingDays,
            @Min(0) int visitWorkingDays) {}

    @Override
    public String id() {
        return ID;
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("notice-days", settings.noticeAfterDays(), "visit-months", settings.visitFromMonths());
    }

    @Override
    public boolean checkable() {
        return true;
    }

    @Override
    public Candidates candidates(Night night) {
        Field<LocalDate> began = coalesce(ARREARS_SERIES.BEGAN, inline(night.day()));
        Field<String> stage = stage(night, began);
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .monthKey(OverdueBills.OLDEST)
                        .stage(stage)
                        .atStake(OverdueBills.OUTSTANDING)
                        .weight(settings.weight())
                        .dueAfter(workingDays(stage), stageBegan(night, stage))
                        .figure("outstanding", OverdueBills.OUTSTANDING)
                        .figure("oldest", toChar(OverdueBills.OLDEST, "YYYY-MM"))
                        .figure("months", OverdueBills.MONTHS)
                        .figure("age", age(night))
                        .figure("since", began.cast(SQLDataType.CLOB))
                        .figure("stops", coalesce(OverdueBills.STOPS, 0))
                        .detail("bills", OverdueBills.BILLS)
                        .detail("lines", OverdueBills.LINES),
                List.of(
                        live(),
                        Term.yuan(
                                        "due before D and unpaid, without what is exempt from dunning",
                                        coalesce(OverdueBills.OUTSTANDING, inline(0L)))
                                .atLeast(inline(1L))
                                .said(OverdueBills.OUTSTANDING.ge(inline(1L)))),
                scope -> statement(night, scope));
    }

    private Select<? extends Record> statement(Night night, Scope scope) {
        return with(OverdueBills.byCustomer(night), OverdueBills.bundled(night), OverdueBills.stopping(night))
                .select(scope.columns())
                .from(SEGMENT)
                .leftJoin(OverdueBills.OVERDUE)
                .on(OverdueBills.AREA_ID.eq(SEGMENT.AREA_ID), OverdueBills.CUSTOMER_ID.eq(SEGMENT.CUSTOMER_ID))
                .leftJoin(OverdueBills.STOPPING)
                .on(OverdueBills.STOPPING_AREA_ID.eq(OverdueBills.AREA_ID))
                .and(OverdueBills.STOPPING_CUSTOMER_ID.eq(OverdueBills.CUSTOMER_ID))
                .leftJoin(ARREARS_SERIES)
                .on(ARREARS_SERIES.DAY.eq(night.day()), ARREARS_SERIES.CUSTOMER_ID.eq(OverdueBills.CUSTOMER_ID))
                .where(customers(night))
                .and(scope.where());
    }

    private Field<String> stage(Night night, Field<LocalDate> began) {
        return when(age(night).ge(settings.visitFromMonths()), inline("VISIT"))
                .when(began.le(night.day().minusDays(settings.noticeAfterDays())), inline("NOTICE"))
                .otherwise(inline("PHONE"));
    }

    private static Field<LocalDate> stageBegan(Night night, Field<String> stage) {
        return when(ARREARS_SERIES.STAGE.eq(stage), ARREARS_SERIES.STAGE_BEGAN).otherwise(inline(night.day()));
    }

    private Field<Integer> workingDays(Field<String> stage) {
        return when(stage.eq(inline("VISIT")), inline(settings.visitWorkingDays()))
                .when(stage.eq(inline("NOTICE")), inline(settings.noticeWorkingDays()))
                .otherwise(inline(settings.phoneWorkingDays()));
    }

    /** Whole months from the oldest overdue bill's month to D's. */
    private static Field<Integer> age(Night night) {
        int month = night.day().getYear() * 12 + night.day().getMonthValue();
        return inline(month)
                .minus(extract(OverdueBills.OLDEST, DatePart.YEAR).mul(12))
                .minus(extract(OverdueBills.OLDEST, DatePart.MONTH));
    }
}
