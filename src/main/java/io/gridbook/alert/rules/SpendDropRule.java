package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.comparable;
import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.alert.Conditions.moreThanShare;
import static io.gridbook.alert.Conditions.tenthsOfPercent;
import static io.gridbook.store.schema.Tables.SEGMENT;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
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
            @Min(0) @Max(1000) int percent,
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
    public Candidates candidates(Night night) {
        List<Term> terms = terms(night);
        DropCauses causes = new DropCauses(night, customers(night).and(Term.all(terms)));
        return Candidates.of(
                Finding.of(this, night)
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
                        .detail("rent", causes.fallOf("RENT"))
                        .detail("voice", causes.fallOf("VOICE"))
                        .detail("data", causes.fallOf("DATA"))
                        .detail("vas", causes.fallOf("VAS")),
                terms,
                scope -> causes.statement()
                        .with(Refunds.byCustomer(night))
                        .select(scope.columns())
                        .from(SEGMENT)
                        .leftJoin(causes.joined())
                        .on(causes.of(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID))
                        .leftJoin(Refunds.TABLE)
                        .on(Refunds.OF_SEGMENT)
                        .where(customers(night))
                        .and(scope.where()));
    }

    private List<Term> terms(Night night) {
        List<Term> terms = new ArrayList<>(List.of(live()));
        terms.addAll(comparable(night));
        terms.add(moreThanShare("fall from M-1 to M", FALL, settings.percent()));
        return terms;
    }
}
