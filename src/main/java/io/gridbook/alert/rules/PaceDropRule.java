package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.alert.Conditions.tenthsOfPercent;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.with;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Omission;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jooq.Field;
import org.springframework.stereotype.Component;

/** A customer is charged far less so far this month than its spend of M lets expect. Source: 「每天关注用户话费变化」. */
@Component
final class PaceDropRule implements Rule {
    private final Settings settings;

    PaceDropRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(
            boolean enabled,
            @Min(1) @Max(31) int fromDay,
            @Min(0) @Max(100) int coveredPercent,
            @Min(0) @Max(1000) int percent,
            int weight,
            @Min(0) int dueWorkingDays) {}

    @Override
    public String id() {
        return "PACE_DROP";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of(
                "from-day", settings.fromDay(), "percent", settings.percent(), "covered", settings.coveredPercent());
    }

    @Override
    public List<Omission> omissions(Night night) {
        boolean judged = night.day().getDayOfMonth() >= settings.fromDay();
        return judged
                ? List.of(new Omission(
                        new ChargesSoFar(night).uncovered(settings.coveredPercent()),
                        "PACE_DROP is off today: %s of %s live services have a row of charges, "
                                + settings.coveredPercent() + " %% are needed"))
                : List.of();
    }

    @Override
    public List<String> needs() {
        return List.of("charges");
    }

    @Override
    public Candidates candidates(Night night) {
        ChargesSoFar charges = new ChargesSoFar(night);
        Field<Long> due = SEGMENT.SPEND_M.mul(charges.day());
        Field<Long> reached = ChargesSoFar.CHARGED.mul(charges.days());
        Field<Long> expected =
                due.mul(2L).plus(charges.days()).div(charges.days().mul(2L));
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .periodKey(YearMonth.from(night.day()))
                        .atStake(expected.minus(ChargesSoFar.CHARGED))
                        .weight(settings.weight())
                        .dueAfter(settings.dueWorkingDays())
                        .figure("charged", ChargesSoFar.CHARGED)
                        .figure("expected", expected)
                        .figure("percent", tenthsOfPercent(reached, due))
                        .figure("day", inline(night.day().getDayOfMonth())),
                List.of(
                        live(),
                        Term.days("day of D in its month", inline(night.day().getDayOfMonth()))
                                .atLeast(inline(settings.fromDay())),
                        charges.covered(settings.coveredPercent()),
                        Term.word("band", SEGMENT.BAND, List.of("HIGH", "MID")),
                        Term.yuan("spend of M", SEGMENT.SPEND_M).moreThan(inline(0L)),
                        charges.lessThan(settings.percent())),
                scope -> with(charges.byCustomer())
                        .select(scope.columns())
                        .from(SEGMENT)
                        .leftJoin(ChargesSoFar.TABLE)
                        .on(ChargesSoFar.AREA_ID.eq(SEGMENT.AREA_ID), ChargesSoFar.CUSTOMER_ID.eq(SEGMENT.CUSTOMER_ID))
                        .where(customers(night))
                        .and(scope.where()));
    }
}
