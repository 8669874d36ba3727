package io.gridbook.job;

import static io.gridbook.job.TwoNights.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.outcome.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that comes when the work lists of its night are out. */
class LateExportTests {
    @Test
    void itChangesNothingUntilTheNightIsRunAgainWhichMakesAnotherRevision(@TempDir Path folder) throws IOException {
        try (TwoNights nights = TwoNights.in(folder)) {
            Path late = nights.drop.resolve("disconnects_20261030.csv");
            Path elsewhere = Files.move(late, folder.resolve("disconnects.csv"));
            assertThat(nights.program.night(SECOND).code()).isEqualTo(ExitCode.DONE);
            Map<String, Integer> without = SetOf.files(nights.reports, SECOND);
            Files.move(elsewhere, late);
            assertThat(SetOf.files(nights.reports, SECOND)).isEqualTo(without);

            NightResult again = nights.program.night(SECOND);

            assertThat(again.code()).isEqualTo(ExitCode.DONE);
            assertThat(again.lines())
                    .anySatisfy(
                            line -> assertThat(line).startsWith("r2 beside r1: file added disconnects_20261030.csv; "));
            assertThat(SetOf.files(nights.reports, SECOND)).isNotEqualTo(without);
        }
    }
}
