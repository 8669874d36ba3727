package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.batch.core.repository.support.ResourcelessJobRepository;

class JdbcRepositoryCheckTests {
    @Test
    void aRepositoryInMemoryIsRefused() {
        assertThatThrownBy(() -> new JdbcRepositoryCheck(new ResourcelessJobRepository()))
                .isInstanceOfSatisfying(
                        StopException.class,
                        stop -> Assertions.assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining("ResourcelessJobRepository")
                .hasMessageContaining("spring-boot-starter-batch-jdbc");
    }
}
