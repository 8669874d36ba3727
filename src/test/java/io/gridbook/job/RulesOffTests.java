package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.settings.JobsFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RulesOffTests {
    @Test
    void rulesThatAreTurnedOffAreTold() {
        assertThat(RulesOff.lines(jobs())).isEmpty();
        assertThat(RulesOff.lines(jobs("rules.care-call.enabled=false", "rules.birthday.enabled=false")))
                .containsExactly("rules off in rules.yml: birthday, care-call");
    }

    private static JobsFolder jobs(String... overrides) {
        return JobsFolder.read(Path.of("jobs"), List.of(overrides));
    }
}
