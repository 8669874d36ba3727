package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.customers;
import static io.gridbook.alert.Conditions.live;
import static io.gridbook.store.schema.Tables.SEGMENT;
import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.with;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Omission;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import io.gridbook.segment.SegmentSettings;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A prepaid account will not last another month. Source: 「月末预存款余额不足，及时电话提醒」. */
@Component
final class LowBalanceRule implements Rule {
    private final SegmentSettings segments;
    private final Settings settings;

    LowBalanceRule(RuleSettings rules, SegmentSettings segments) {
        settings = rules.of(this, Settings.class);
        this.segments = segments;
    }

    record Settings(
            boolean enabled,
            @Min(1) @Max(31) int lastDays,
            @NotEmpty List<Band> bands,
            List<String> earmarked,
            int weight) {}

    /** The bands of customers. */
    enum Band {
        HIGH,
        MID,
        MASS
    }

    @Override
    public String id() {
        return "LOW_BALANCE";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public boolean checkable() {
        return true;
    }

    @Override
    public Map<String, Object> thresholds() {
        return Map.of("last-days", settings.lastDays());
    }

    /** Accounts that cannot be judged. */
    @Override
    public List<Omission> omissions(Night night) {
        return isDue(night)
                ? List.of(new Omission(
                        PrepaidAccounts.withoutBalance(night),
                        "LOW_BALANCE: %s prepaid accounts have no row of balances and are not judged"))
                : List.of();
    }

    private boolean isDue(Night night) {
        return daysLeft(night) <= settings.lastDays();
    }

    private static int daysLeft(Night night) {
        LocalDate day = night.workingDay();
        return day.lengthOfMonth() - day.getDayOfMonth() + 1;
    }

    @Override
    public List<String> needs() {
        return List.of("balances");
    }

    @Override
    public Candidates candidates(Night night) {
        LocalDate workingDay = night.workingDay();
        PrepaidAccounts accounts = new PrepaidAccounts(night, segments.average(night));
        return Candidates.of(
                Finding.of(this, night)
                        .customer(SEGMENT.AREA_ID, SEGMENT.CUSTOMER_ID)
                        .subject(PrepaidAccounts.ACCOUNT_ID)
                        .periodKey(YearMonth.from(workingDay))
                        .atStake(PrepaidAccounts.AVERAGE.minus(PrepaidAccounts.USABLE))
                        .weight(settings.weight())
                        .dueOn(inline(YearMonth.from(workingDay).atEndOfMonth()))
                        .figure("balance", PrepaidAccounts.USABLE)
                        .figure("average", PrepaidAccounts.AVERAGE),
                List.of(
                        live(),
                        Term.days("days of W's month that are left, W among them", inline(daysLeft(night)))
                                .atMost(inline(settings.lastDays())),
                        Term.word(
                                "band",
                                SEGMENT.BAND,
                                settings.bands().stream().map(Band::name).toList()),
                        Term.yes("its live services are all prepaid", condition(PrepaidAccounts.PREPAID)),
                        Term.yuan("usable balance against the account's average spend", PrepaidAccounts.USABLE)
                                .lessThan(PrepaidAccounts.AVERAGE)),
                scope -> with(accounts.usable(settings.earmarked()), accounts.spend())
                        .select(scope.columns())
                        .from(PrepaidAccounts.BALANCES)
                        .join(PrepaidAccounts.ACCOUNTS)
                        .on(PrepaidAccounts.SAME)
                        .join(SEGMENT)
                        .on(SEGMENT.AREA_ID.eq(PrepaidAccounts.AREA_ID))
                        .and(SEGMENT.CUSTOMER_ID.eq(PrepaidAccounts.CUSTOMER_ID))
                        .where(customers(night))
                        .and(scope.where()));
    }
}
