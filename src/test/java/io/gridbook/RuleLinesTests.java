package io.gridbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.cli.CommandLineProgram;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rules and the lines of jobs/rules.yml are compared both ways before anything is run. */
class RuleLinesTests {
    private static final int CONFIGURATION = 6;
    private static final Path SHIPPED = Path.of("jobs");

    private final Path folder;
    private final Path jobs;

    RuleLinesTests(@TempDir Path folder) throws IOException {
        this.folder = folder;
        this.jobs = Files.createDirectory(folder.resolve("jobs"));
        for (String file : new String[] {
            "calendar.yml", "delivery.yml", "exports.yml", "retention.yml", "rules.yml", "worklist.yml"
        }) {
            Files.copy(SHIPPED.resolve(file), jobs.resolve(file));
        }
    }

    @Test
    void aRuleWithoutItsLineAndALineWithoutItsRuleAreRefusedWithFileAndLine() throws IOException {
        String told = refused("  package-expired:", "  package-expird:");

        assertThat(told)
                .contains(jobs + "/rules.yml:" + line("rules:") + ": rules.package-expired is missing; write it here");

        told = refused("  arrears:", "  win-them-back:\n    enabled: true\n  arrears:");

        assertThat(told)
                .contains(jobs + "/rules.yml:" + line("  win-them-back:") + ": rules.win-them-back is not a setting");
    }

    private String refused(String line, String changed) throws IOException {
        String shipped = Files.readString(SHIPPED.resolve("rules.yml"));
        assertThat(shipped).contains(line);
        Files.writeString(jobs.resolve("rules.yml"), shipped.replace(line, changed));
        PrintStream standard = System.err;
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
        try {
            assertThat(CommandLineProgram.run(
                            new String[] {
                                "status",
                                "--jobs",
                                jobs.toString(),
                                "--home",
                                folder.resolve("home").toString(),
                                "--reports",
                                folder.resolve("reports").toString()
                            },
                            GridbookApplication.class))
                    .isEqualTo(CONFIGURATION);
        } finally {
            System.setErr(standard);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private int line(String text) throws IOException {
        int line = 1;
        for (String each : Files.readAllLines(jobs.resolve("rules.yml"))) {
            if (each.startsWith(text)) {
                return line;
            }
            line++;
        }
        return 0;
    }
}
