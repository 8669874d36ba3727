package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.comparable;
import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.alert.Conditions.moreThanShare;
import static io.gridbook.alert.Conditions.tenthsOfPercent;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import io.gridbook.segment.YuanSetting;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** The spend of a customer below the high band rose by more than the set share. Source: 「话费波动超过30%」. */
@Component
final class SpendSurgeRule implements Rule {
    private static final Field<Long> RISE = SEGMENT.SPEND_M.minus(SEGMENT.SPEND_M1);

    private final Settings settings;

    SpendSurgeRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(0) @Max(1000) int percent,
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
    public Candidates candidates(Night night) {
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .periodKey(night.month())
                        .atStake(RISE)
                        .weight(settings.weight())
                        .dueAfter(settings.dueWorkingDays())
                        .figure("before", SEGMENT.SPEND_M1)
                        .figure("after", SEGMENT.SPEND_M)
                        .figure("percent", tenthsOfPercent(RISE, SEGMENT.SPEND_M1)),
                terms(night),
                scope -> select(scope.columns())
                        .from(SEGMENT)
                        .where(customers(night))
                        .and(scope.where()));
    }

    private List<Term> terms(Night night) {
        List<Term> terms = new ArrayList<>();
        terms.add(live());
        terms.add(Term.word("band", SEGMENT.BAND, List.of("MID", "MASS")));
        terms.addAll(comparable(night));
        terms.add(moreThanShare("rise from M-1 to M", RISE, settings.percent()));
        terms.add(Term.yuan("rise from M-1 to M", RISE).atLeast(inline(settings.minRiseFen())));
        return terms;
    }
}
