package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

class RepositorySettingsTests {
    @Test
    void stepsSideBySideAreNotRefusedForOneAnother() throws IOException {
        Object isolation = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yml"))
                .get(0)
                .getProperty("spring.batch.jdbc.isolation-level-for-create");
        assertThat(isolation).hasToString("read_committed");
    }
}
