package io.gridbook.alert.rules;

import io.gridbook.alert.RuleSettings;
import io.gridbook.alert.YamlRuleSettings;
import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.util.List;

/** The lines of rules that ship, with some values of a test over them. */
final class ShippedLines {
    private ShippedLines() {}

    /** @param overrides {@code key=value} each */
    static RuleSettings with(String... overrides) {
        return new YamlRuleSettings(JobsFolder.read(Path.of("jobs"), List.of(overrides)));
    }
}
