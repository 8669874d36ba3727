package io.gridbook.alert.rules;

import io.gridbook.alert.Candidates;
import io.gridbook.alert.Finding;
import io.gridbook.alert.Rule;
import io.gridbook.alert.RuleSettings;
import io.gridbook.segment.Night;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.stereotype.Component;

/** A customer of the high band was not called yet this month. Source: 「每月电话回访一次」. */
@Component
final class CareCallRule implements Rule {
    private final Settings settings;

    CareCallRule(RuleSettings rules) {
        settings = rules.of(this, Settings.class);
    }

    record Settings(boolean enabled, @Min(1) @Max(28) int spread, int weight) {}

    @Override
    public String id() {
        return "CARE_CALL";
    }

    @Override
    public boolean enabled() {
        return settings.enabled();
    }

    @Override
    public Candidates candidates(Night night) {
        return new CarePeriod(night, 1, "CALL")
                .candidates(Finding.of(this, night).weight(settings.weight()), settings.spread());
    }
}
