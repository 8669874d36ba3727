package io.gridbook.job;

import static io.gridbook.job.TwoNights.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.exports.ExportKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the report of a night has from the night itself. */
class RunReportTests {
    private final TwoNights nights;

    RunReportTests(@TempDir Path folder) throws IOException {
        nights = TwoNights.in(folder);
    }

    @AfterEach
    void close() {
        nights.close();
    }

    @Test
    void aFileWhoseControlFileAgreesIsShownAsAgreeing() throws IOException {
        Files.writeString(nights.drop.resolve("grids_20261030.csv.chk"), "rows=6\n");

        nights.program.night(SECOND);

        assertThat(nights.newestReport().resolve("run.html"))
                .content()
                .contains("<span class=\"mark good\">相符</span>")
                .doesNotContain("mark bad");
    }

    @Test
    void everyStepAndExportHasItsWordInBothLanguages() throws IOException {
        List<String> words = new ArrayList<>();
        JsonNode report = JsonMapper.shared()
                .readTree(nights.newestReport().resolve("run.json").toFile());
        for (JsonNode step : report.get("steps")) {
            String name = step.get("step").asString();
            if (!name.startsWith("rule-")) {
                words.add("step_" + name);
            }
        }
        for (JsonNode orphan : report.get("orphans")) {
            words.add("export_" + orphan.get("kind").asString());
            words.add("missing_" + orphan.get("missing").asString());
        }
        for (ExportKind kind : ExportKind.values()) {
            words.add("export_" + kind.id());
        }

        assertThat(words).hasSizeGreaterThan(20);
        assertThat(words("en")).containsAll(words);
        assertThat(words("zh_CN")).containsAll(words);
    }

    @Test
    void aWatcherIsToldOfAsManyStepsAsThenEnd() {
        AtomicInteger planned = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        nights.program.night(SECOND, new RunWatcher() {
            @Override
            public void planned(int steps) {
                planned.set(steps);
            }

            @Override
            public void ended(String step, Duration took) {
                ended.incrementAndGet();
            }
        });

        assertThat(planned.get()).isGreaterThan(10).isEqualTo(ended.get());
    }

    @Test
    void aRerunSaysThatItWasMadeFromTheSame() {
        nights.program.night(SECOND);

        assertThat(nights.program.night(SECOND).lines())
                .contains("r2 beside r1: same exports, settings and analysis month; 0 cases added, 0 gone, 0 changed");
        assertThat(nights.newestReport().resolve("run.html")).content().contains("导出文件、设置与账期均相同。");
    }

    private static List<String> words(String language) throws IOException {
        Properties words = new Properties();
        String file = "/io/gridbook/publish/report/page_" + language + ".properties";
        try (InputStream in = Objects.requireNonNull(RunReportTests.class.getResourceAsStream(file), file)) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return List.copyOf(words.stringPropertyNames());
    }
}
