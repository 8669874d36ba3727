package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.gridbook.ingest.MergeSettings;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.settings.JobsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings that cannot be right stop the start before a database is touched. */
class WrongSettingsTests {
    private final Path jobs;

    WrongSettingsTests(@TempDir Path jobs) throws IOException {
        this.jobs = jobs;
        try (Stream<Path> shipped = Files.list(Path.of("jobs"))) {
            for (Path file : shipped.toList()) {
                Files.copy(file, jobs.resolve(file.getFileName()));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "worklist.yml | capacity: 30 | capacity: 0 | 3: worklist.capacity must be at least 1",
                "worklist.yml | capacity: 30 | capacity: -5 | 3: worklist.capacity must be at least 1",
                "worklist.yml | cooldown-days: 7 | cooldown-days: -1 | 4: worklist.cooldown-days must be at least 0",
                "rules.yml | high-arpu: 60.00 | high-arpu: 60.005 | high-arpu must be yuan with at most two decimals",
                "rules.yml | high-arpu: 60.00 | high-arpu: 20.00 | mid-arpu must be at most high-arpu 20.00",
                "rules.yml | high-arpu: 60.00 | high-arpu: -1 | 8: segment.high-arpu must be 0 or more",
                "rules.yml | high-percent: 20 | high-percent: 50 | mid-percent must be at least high-percent 50",
                "rules.yml | min-rise: 10.00 | min-rise: 1.005 | min-rise must be yuan with at most two decimals",
                "rules.yml | days: 15 | days: 5 | days must rise from near over middle to far, but are 7, 5, 30",
                "rules.yml | days: 15 | days: 30 | days must rise from near over middle to far, but are 7, 30, 30",
                "exports.yml | max-reject-ratio: 0.01 | max-reject-ratio: -0.01 | max-reject-ratio must be at least 0",
                "exports.yml | max-reject-ratio: 0.01 | max-reject-ratio: 1.01 | max-reject-ratio must be at most 1",
                "exports.yml | max-orphan-ratio: 0.05 | max-orphan-ratio: 5 | max-orphan-ratio must be at most 1"
            })
    void aSettingThatCannotBeRightStopsTheStartWithFileAndLine(String file, String shipped, String changed, String told)
            throws IOException {
        change(file, shipped, changed);

        assertThat(stop()).hasMessageContaining(jobs.resolve(file) + ":").hasMessageContaining(told);
    }

    @Test
    void aResultWithoutAWordStopsTheStartAndNotTheNight() throws IOException {
        change("worklist.yml", "    OTHER: ", "    PASSED_ON: { closes: [], sets-promise: false }\n    OTHER: ");

        assertThat(stop())
                .hasMessageContaining(
                        jobs.resolve("worklist.yml") + ":18: worklist.results.PASSED_ON has no word among")
                .hasMessageContaining("write one beside it");
    }

    @Test
    void aResultMayBringItsWord() throws IOException {
        change(
                "worklist.yml",
                "    OTHER: ",
                "    PASSED_ON: { closes: [], sets-promise: false, word: 已转派 }\n    OTHER: ");

        assertThatCode(() -> SettingsCheck.check(read())).doesNotThrowAnyException();
    }

    @Test
    void twoResultsWithOneWordCannotBeToldApart() throws IOException {
        change(
                "worklist.yml",
                "    OTHER: ",
                "    PASSED_ON: { closes: [], sets-promise: false, word: 其他 }\n    OTHER: ");

        assertThat(stop()).hasMessageContaining("has the word 其他 of another result");
    }

    @Test
    void aPlaceholderIsIgnoredHoweverItIsWritten() throws IOException {
        change("rules.yml", "ignore: [无,", "ignore: [none, ＮＡ, 无,");

        assertThat(read().bind("rules.yml", "merge", MergeSettings.class).ignore())
                .startsWith("NONE", "NA", "无");
    }

    private void change(String file, String shipped, String changed) throws IOException {
        String text = Files.readString(jobs.resolve(file));
        assertThat(text).contains(shipped);
        Files.writeString(jobs.resolve(file), text.replace(shipped, changed));
    }

    private JobsFolder read() {
        return JobsFolder.read(jobs, List.of());
    }

    /** What the start is stopped by, perhaps wrapped. */
    private Throwable stop() {
        Throwable thrown = catchThrowable(() -> SettingsCheck.check(read()));
        while (!(thrown instanceof StopException) && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        assertThat(thrown)
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION));
        return thrown;
    }
}
