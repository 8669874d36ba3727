package io.gridbook.alert.rules;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.with;

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
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** A customer left not long ago, and was worth something. Source: 「离网…回流工作」. */
@Component
final class WinBackRule implements Rule {
    private final Settings settings;

    WinBackRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(1) int withinDays,
            @Min(1) int months,
            @PositiveOrZero BigDecimal minAverage,
            int weight) {
        Settings {
            YuanSetting.fen("min-average", minAverage);
        }

        long minAverageFen() {
            return YuanSetting.fen("min-average", minAverage);
        }
    }

    @Override
    public String id() {
        return "WIN_BACK";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("days", settings.withinDays(), "minimum", settings.minAverageFen());
    }

    @Override
    public Candidates candidates(Night night) {
        LostCustomers lost = new LostCustomers(night, settings.withinDays(), settings.months());
        return Candidates.of(
                Finding.of(this, night)
                        .customer(LostCustomers.AREA_ID, LostCustomers.CUSTOMER_ID)
                        .periodKey(LostCustomers.CEASED)
                        .atStake(LostCustomers.AVERAGE)
                        .weight(settings.weight())
                        .figure("ceased", LostCustomers.CEASED.cast(SQLDataType.CLOB))
                        .figure("average", LostCustomers.AVERAGE)
                        .figure("months", LostCustomers.MONTHS)
                        .detail("reason", LostCustomers.REASON),
                List.of(
                        Term.yes("all its services ceased by D", condition(LostCustomers.ALL_CEASED)),
                        Term.date("last service ceased", LostCustomers.CEASED)
                                .atLeast(inline(night.day().minusDays(settings.withinDays()))),
                        Term.yuan("average of its newest months with a bill", LostCustomers.AVERAGE)
                                .atLeast(inline(settings.minAverageFen()))),
                scope -> with(lost.gone(scope), lost.billed(), lost.averages())
                        .select(scope.columns())
                        .from(LostCustomers.TABLE)
                        .where(scope.where()));
    }
}
