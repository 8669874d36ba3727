package io.gridbook.alert.rules;

import static org.jooq.impl.DSL.with;

import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.segment.Night;
import io.gridbook.segment.YuanSetting;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import org.jooq.Record;
import org.jooq.Select;
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
    public Select<? extends Record> findings(Night night) {
        LostCustomers lost = new LostCustomers(night, settings.withinDays(), settings.months());
        return with(lost.gone(), lost.billed(), lost.averages())
                .select(Finding.of(this, night)
                        .customer(LostCustomers.AREA_ID, LostCustomers.CUSTOMER_ID)
                        .periodKey(LostCustomers.CEASED)
                        .atStake(LostCustomers.AVERAGE)
                        .weight(settings.weight())
                        .figure("ceased", LostCustomers.CEASED.cast(SQLDataType.CLOB))
                        .figure("average", LostCustomers.AVERAGE)
                        .figure("months", LostCustomers.MONTHS)
                        .columns())
                .from(LostCustomers.TABLE)
                .where(LostCustomers.AVERAGE.ge(settings.minAverageFen()));
    }
}
