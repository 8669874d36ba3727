package io.gridbook.alert;

import io.gridbook.settings.JobsFolder;
import java.util.Locale;

/** The lines of rules as {@code jobs/rules.yml} has them. */
public final class YamlRuleSettings implements RuleSettings {
    private final JobsFolder jobs;

    public YamlRuleSettings(JobsFolder jobs) {
        this.jobs = jobs;
    }

    @Override
    public <T extends Record> T of(Rule rule, Class<T> type) {
        String key = rule.id().toLowerCase(Locale.ROOT).replace('_', '-');
        return jobs.bind("rules.yml", "rules." + key, type);
    }
}
