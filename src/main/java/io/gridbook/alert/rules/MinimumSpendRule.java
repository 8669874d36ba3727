package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveOn;
import static io.gridbook.alert.Conditions.liveService;
import static io.gridbook.alert.Conditions.services;
import static io.gridbook.store.schema.Tables.SERVICE;
import static io.gridbook.store.schema.Tables.SPEND_WINDOW;
import static org.jooq.impl.DSL.choose;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import io.gridbook.segment.YuanSetting;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** A good landline number costs less than is agreed for it. Source: 「甲级…每月最低消费300元」「乙级…100元」. */
@Component
final class MinimumSpendRule implements Rule {
    private final Settings settings;

    MinimumSpendRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @PositiveOrZero BigDecimal gradeA,
            @PositiveOrZero BigDecimal gradeB,
            int weight,
            @Min(0) int dueWorkingDays) {
        Settings {
            YuanSetting.fen("grade-a", gradeA);
            YuanSetting.fen("grade-b", gradeB);
        }

        long gradeAFen() {
            return YuanSetting.fen("grade-a", gradeA);
        }

        long gradeBFen() {
            return YuanSetting.fen("grade-b", gradeB);
        }
    }

    @Override
    public String id() {
        return "MINIMUM_SPEND";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("grade-a", settings.gradeAFen(), "grade-b", settings.gradeBFen());
    }

    @Override
    public Candidates candidates(Night night) {
        Field<String> grade = NumberGrade.of(SERVICE.SERVICE_NUMBER);
        Field<Long> minimum = choose(grade)
                .when(inline("A"), inline(settings.gradeAFen()))
                .when(inline("B"), inline(settings.gradeBFen()));
        Field<Long> spend = coalesce(SPEND_WINDOW.SPEND_M, inline(0L));
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SERVICE.AREA_ID, SERVICE.CUSTOMER_ID)
                        .subject(SERVICE.SERVICE_ID)
                        .periodKey(night.month())
                        .stage(grade)
                        .atStake(minimum.minus(spend))
                        .weight(settings.weight())
                        .dueAfter(settings.dueWorkingDays())
                        .figure("number", SERVICE.SERVICE_NUMBER)
                        .figure("minimum", minimum)
                        .figure("spend", spend),
                List.of(
                        liveService(night.day()),
                        Term.word("product", SERVICE.PRODUCT, List.of("FIXED")),
                        Term.date("opened", SERVICE.OPENED_ON).atMost(inline(night.monthStart())),
                        Term.yes(
                                "live on the last day of M",
                                liveOn(night.month().atEndOfMonth())),
                        Term.word("grade of its number", grade, List.of("A", "B")),
                        Term.yuan("spend of M", spend).lessThan(minimum)),
                scope -> select(scope.columns())
                        .from(SERVICE)
                        .leftJoin(SPEND_WINDOW)
                        .on(SPEND_WINDOW.AREA_ID.eq(SERVICE.AREA_ID))
                        .and(SPEND_WINDOW.MONTH.eq(night.monthStart()))
                        .and(SPEND_WINDOW.SERVICE_ID.eq(SERVICE.SERVICE_ID))
                        .where(services(night))
                        .and(scope.where()));
    }
}
