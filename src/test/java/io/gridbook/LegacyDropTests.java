package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.job.Program;
import io.gridbook.outcome.ExitCode;
import io.gridbook.sample.SampleDrop;
import io.gridbook.sample.SampleForm;
import io.gridbook.sample.SampleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an old BSS writes of a town comes to the same night as the canonical exports of it. */
class LegacyDropTests {
    private static final int CUSTOMERS = 600;
    private static final String NIGHT = "2026-10-30";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theDataFilesAreTheSameToTheByte() throws IOException {
        Map<String, String> canonical = night(SampleForm.CANONICAL);
        Map<String, String> legacy = night(SampleForm.LEGACY);

        assertThat(canonical).containsKeys("segments.csv", "alerts.csv");
        assertThat(canonical.getOrDefault("segments.csv", "").lines().count()).isGreaterThan(CUSTOMERS / 2);
        assertThat(legacy).isEqualTo(canonical);
    }

    private Map<String, String> night(SampleForm form) throws IOException {
        Path drop = folder.resolve(form + "/drop");
        Path reports = folder.resolve(form + "/reports");
        SampleDrop.write(SampleOptions.of(CUSTOMERS, 11).form(form), drop);
        try (Program program = Program.on(TestDatabase.create().url(), "postgres", "", drop, reports)) {
            assertThat(program.night(NIGHT).code()).isEqualTo(ExitCode.DONE);
        }
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> data = Files.list(reports.resolve("daily/" + NIGHT + "/data"))) {
            for (Path file :
                    data.filter(each -> each.toString().endsWith(".csv")).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }
}
