package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rules look again at a night. */
class TriedSettingsTests {
    @ParameterizedTest
    @CsvSource({
        "rules.spend-drop.percent=25, SPEND_DROP, true",
        "rules.spend-drop.percent=25, SPEND_SURGE, false",
        "rules.spend-drop.percent=30, SPEND_DROP, false",
        "rules.package-expiring.far.days=45, PACKAGE_EXPIRING, true",
        "severity.overdue=11, ARREARS, false",
        "segment.high-arpu=70.00, BIRTHDAY, true",
        "worklist.silent-days=3, PROFILE_GAP, true"
    })
    void aRuleLooksAgainWhereItsOwnSettingsOrThoseOfAllAreTried(String tried, String rule, boolean again) {
        JobsFolder settings = JobsFolder.read(Path.of("jobs"), List.of(tried));

        assertThat(new TriedSettings(settings.overridden()).touch(rule)).isEqualTo(again);
    }
}
