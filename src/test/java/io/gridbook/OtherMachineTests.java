package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process with another time zone and language publishes the same bytes. */
class OtherMachineTests {
    private static final int CONFIGURATION = 6;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void nightsInNewYorkAreTheGoldenOnes() throws Exception {
        assertThat(run("C.UTF-8")).as(told()).isZero();

        for (String night : List.of("2026-10-29", "2026-10-30")) {
            for (String name : List.of("segments.csv", "alerts.csv")) {
                assertThat(folder.resolve("reports/daily/" + night + "/data/" + name))
                        .hasSameBinaryContentAs(Path.of("src/test/resources/golden", night, name));
            }
            try (Stream<Path> areas = Files.list(folder.resolve("reports/daily/" + night))) {
                assertThat(areas.map(area -> area.getFileName().toString())).contains("A0001 城东", "A0002 城西");
            }
        }
    }

    @Test
    void aProcessThatCannotNameItsFilesSaysHow() throws Exception {
        assertThat(run("C")).isEqualTo(CONFIGURATION);

        assertThat(told()).contains("LC_ALL=C.UTF-8");
    }

    private int run(String language) throws IOException, InterruptedException {
        List<String> command = List.of(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Gridbook.class.getName(),
                "--home",
                folder.resolve("home").toString(),
                "--reports",
                folder.resolve("reports").toString());
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("told.txt").toFile());
        builder.environment().putAll(Map.of("TZ", "America/New_York", "LANG", "C", "LC_ALL", language));
        return builder.start().waitFor();
    }

    private String told() throws IOException {
        return Files.readString(folder.resolve("told.txt"));
    }
}
