package io.gridbook.alert.rules;

import static io.gridbook.alert.Conditions.liveService;
import static io.gridbook.alert.Conditions.services;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.Term;
import io.gridbook.segment.Night;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** An annual package ended this month or last and nothing follows it. Source: 「上月到期没有续办的包年」. */
@Component
final class PackageExpiredRule implements Rule {
    private final Settings settings;

    PackageExpiredRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(boolean enabled, int weight) {}

    @Override
    public String id() {
        return "PACKAGE_EXPIRED";
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
    public Candidates candidates(Night night) {
        LocalDate day = night.day();
        LocalDate thisMonth = day.withDayOfMonth(1);
        return Candidates.of(
                PackageFigures.finding(this, night, PackageFigures.days(SERVICE.PACKAGE_END, inline(day)))
                        .stage(when(SERVICE.PACKAGE_END.ge(thisMonth), inline("THIS_MONTH"))
                                .otherwise(inline("LAST_MONTH")))
                        .weight(settings.weight())
                        .dueOn(inline(YearMonth.from(night.workingDay()).atEndOfMonth())),
                List.of(
                        liveService(day),
                        Term.word("package term", SERVICE.PACKAGE_TERM, List.of("ANNUAL")),
                        Term.date("package's end", SERVICE.PACKAGE_END).atLeast(inline(thisMonth.minusMonths(1))),
                        Term.date("package's end", SERVICE.PACKAGE_END).lessThan(inline(day)),
                        Term.date("next package begins", SERVICE.NEXT_PACKAGE_START)
                                .absent()),
                scope -> select(scope.columns())
                        .from(SERVICE)
                        .where(services(night))
                        .and(scope.where()));
    }
}
