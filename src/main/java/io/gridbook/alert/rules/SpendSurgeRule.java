package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveCustomer;
import static io.gridbook.alert.Conditions.tenthsOfPercent;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.segment.Night;
import io.gridbook.segment.YuanSetting;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.Map;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** The spend of a customer below the high band rose by more than the set share. Source: 「话费波动超过30%」. */
@Component
final class SpendSurgeRule implements Rule {
    private final Settings settings;

    SpendSurgeRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(0) int percent,
            @PositiveOrZero BigDecimal minRise,
            int weight,
            @Min(0) int dueWorkingDays) {
        Settings {
            YuanSetting.fen("min-rise", minRise);
        }

        long minRiseFen() {
            return YuanSetting.fen("min-rise", minRise);
        }
    }

    @Override
    public String id() {
        return "SPEND_SURGE";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("percent", settings.percent(), "minimum", settings.minRiseFen());
    }

    @Override
    public Select<? extends Record> findings(Night night) {
        Field<Long> rise = SEGMENT.SPEND_M.minus(SEGMENT.SPEND_M1);
        return select(Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .periodKey(night.month())
                        .atStake(rise)
                        .weight(settings.weight())
                        .dueAfter(settings.dueWorkingDays())
                        .figure("before", SEGMENT.SPEND_M1)
                        .figure("after", SEGMENT.SPEND_M)
                        .figure("percent", tenthsOfPercent(rise, SEGMENT.SPEND_M1))
                        .columns())
                .from(SEGMENT)
                .where(liveCustomer(night))
                .and(SEGMENT.BAND.in("MID", "MASS"))
                .and(condition(SEGMENT.IN_BASE_BEFORE))
                .and(SEGMENT.SPEND_M1.gt(0L))
                .and(rise.mul(100L).gt(SEGMENT.SPEND_M1.mul((long) settings.percent())))
                .and(rise.ge(settings.minRiseFen()));
    }
}
