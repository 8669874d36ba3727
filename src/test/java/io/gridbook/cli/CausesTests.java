package io.gridbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTests {
    @Test
    void aDatabaseThatBreaksOffWhileBeansAreMadeIsAFaultOfTheDatabase() {
        RuntimeException wrapped = new IllegalStateException(
                "Flyway", new IllegalStateException(new SQLException("of 13800001111", "08006")));

        assertThat(Causes.stopOf(wrapped))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.DATABASE))
                .hasMessageContaining("08006")
                .hasMessageNotContaining("138");
    }

    @Test
    void whatAPersonIsToReadComesOutOfItsWrapping() {
        StopException stop = new StopException(ExitCode.CONFIGURATION, "rules.yml:3: percent must be a number");

        assertThat(Causes.stopOf(new IllegalStateException("bean", stop))).isSameAs(stop);
    }
}
