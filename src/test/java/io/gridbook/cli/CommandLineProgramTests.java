package io.gridbook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineProgramTests {
    private String said = "";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--jobs no-such-folder nightly",
                "nightly --jobs no-such-folder",
                "--jobs no-such-folder ingest --date 2026-10-30",
                "--jobs no-such-folder explain C1",
                "--jobs no-such-folder"
            })
    void anOptionBeforeTheCommandCountsAsOneAfterIt(String line) {
        assertThat(run(line.split(" ", -1))).isEqualTo(6);
        assertThat(said).contains("no-such-folder");
    }

    @Test
    void anOptionBeforeSampleIsRefusedAsItWouldNotBeRead(@TempDir Path out) {
        assertThat(run("--drop", "x", "sample", "--customers", "2", "--out", out.toString()))
                .isEqualTo(2);
        assertThat(said).contains("sample takes no --drop");
        assertThat(out).isEmptyDirectory();
        assertThat(run("sample", "--customers", "2", "--drop", "x", "--out", out.toString()))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "ingest", "sample", "explain"})
    void aDateThatIsNoDaySaysWhatWouldBeRight(String command) {
        assertThat(run(command, "--date", "2026-13-01")).isEqualTo(2);
        assertThat(said).contains("'2026-13-01' is no day of the calendar; write it as 2026-10-30");
    }

    @Test
    void explainAsksForACustomer() {
        assertThat(run("explain")).isEqualTo(2);
        assertThat(said).contains("Missing required parameter: 'CUSTOMER_ID'");
    }

    @Test
    void aSampleThatCannotBeWrittenEndsWithCode8AndSaysWhere(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThat(sample(file.resolve("drop"))).isEqualTo(8);
        assertThat(said).contains("cannot write to " + file + "/drop");
    }

    @ParameterizedTest
    @ValueSource(strings = {".bills_202609.csv.part", "bills_202609.csv"})
    void aSampleThatCannotBeWrittenLeavesNoParts(String inTheWay, @TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve(inTheWay).resolve("full"));

        assertThat(sample(folder)).isEqualTo(8);

        try (Stream<Path> left = Files.list(folder)) {
            List<String> parts = left.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".part"))
                    .toList();
            assertThat(parts).isEmpty();
        }
    }

    private int sample(Path out) {
        return run("sample", "--customers", "2", "--months", "1", "--out", out.toString());
    }

    private int run(String... arguments) {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            return CommandLineProgram.run(arguments, CommandLineProgramTests.class);
        } finally {
            System.setErr(console);
            said = printed.toString(StandardCharsets.UTF_8);
        }
    }
}
