package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletenessTests {
    private static final Instant NOW = Instant.parse("2026-10-31T03:00:00Z");

    @Test
    void aFileThatIsGoneIsNotWaitedFor(@TempDir Path folder) throws IOException {
        Path jobs = Files.createDirectory(folder.resolve("jobs"));
        ExportsProperties properties = TestExports.with(jobs, ExportKind.ARREARS, """
                arrears: {limits: {settle-seconds: 60}, forms: [{file: "arrears_{period}.csv"}]}
                """);
        DropFolder drop = new DropFolder(folder);
        drop.write("arrears_20261030.csv", "");
        DropFile file = drop.file("arrears_20261030.csv", properties);
        assertThat(new Completeness(NOW).missing(file)).contains("settle-seconds");
        Files.delete(file.path());
        assertThat(new Completeness(NOW).missing(file)).isNull();
    }
}
