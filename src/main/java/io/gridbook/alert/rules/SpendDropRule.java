package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveCustomer;
import static io.gridbook.alert.Conditions.tenthsOfPercent;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.condition;

import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Min;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Select;
import org.springframework.stereotype.Component;

/** The bill fell by more than the set share on the month before. Source: 「对本月话费较上月下降超过30%的用户」. */
@Component
final class SpendDropRule implements Rule {
    private static final Field<Long> FALL = SEGMENT.SPEND_M1.minus(SEGMENT.SPEND_M);

    private final Settings settings;

    SpendDropRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(0) int percent,
            int weight,
            @Min(0) int dueWorkingDays) {}

    @Override
    public String id() {
        return "SPEND_DROP";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("percent", settings.percent());
    }

    @Override
    public Select<? extends Record> findings(Night night) {
        DropCauses causes = new DropCauses(night, flagged(night));
        return causes.statement()
                .with(Refunds.byCustomer(night))
                .select(Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .periodKey(night.month())
                        .atStake(FALL)
                        .weight(settings.weight())
                        .dueAfter(settings.dueWorkingDays())
                        .figure("before", SEGMENT.SPEND_M1)
                        .figure("after", SEGMENT.SPEND_M)
                        .figure("percent", tenthsOfPercent(FALL, SEGMENT.SPEND_M1))
                        .figure("kind", causes.kind(FALL))
                        .figure("kindFall", causes.kindFall(FALL))
                        .figure("ceased", causes.ceased())
                        .figure("refund", Refunds.AMOUNT)
                        .columns())
                .from(SEGMENT)
                .leftJoin(causes.joined())
                .on(causes.of(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID))
                .leftJoin(Refunds.TABLE)
                .on(Refunds.OF_SEGMENT)
                .where(flagged(night));
    }

    private Condition flagged(Night night) {
        return liveCustomer(night)
                .and(condition(SEGMENT.IN_BASE_BEFORE))
                .and(SEGMENT.SPEND_M1.gt(0L))
                .and(FALL.mul(100L).gt(SEGMENT.SPEND_M1.mul((long) settings.percent())));
    }
}
