package io.gridbook.job;

import static io.gridbook.store.schema.Tables.ACCEPTANCE;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nights on files of which a check was accepted, and on files with rejected rows. */
class AcceptedRunTests {
    private static final String DAY = "2026-10-30";
    private static final String ARREARS = "arrears_20261030.csv";
    private static final String REASON = "两行金额有误，已电话确认";

    private final TestDatabase database = TestDatabase.create();
    private final Path drop;
    private final Path reports;

    AcceptedRunTests(@TempDir Path folder) {
        reports = folder.resolve("reports");
        drop = SampleDrop.of(folder.resolve("drop"), ".*_20261030.csv|bills_20260[789].csv")
                .edit(
                        ARREARS,
                        text -> text.replaceFirst(",[^,]*,2026-06-25", ",x,2026-06-25")
                                .replaceFirst(",[^,]*,2026-08-25", ",y,2026-08-25"))
                .path();
    }

    @Test
    void whoAcceptedWhatAndWhyStandsInTheReportAndAtTheFootOfEveryWorkbook() throws IOException {
        try (Program program = program(AcceptOptions.none())) {
            assertThatThrownBy(() -> program.night(DAY))
                    .isInstanceOfSatisfying(
                            StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.INPUT_REFUSED))
                    .hasMessageContaining(ARREARS + ": reject-ratio: 2 of 120 rows are rejected");
            assertThat(program.dsl().fetchExists(EXPORT_FILE, EXPORT_FILE.NAME.eq(ARREARS)))
                    .isFalse();
        }
        try (Program program = program(accepted(ARREARS + ":reject-ratio"))) {
            assertThat(program.night(DAY).code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
            assertThat(program.dsl().fetchSingle(ACCEPTANCE).getBecause()).isEqualTo(REASON);
        }
        told();
        try (Program program = program(AcceptOptions.none())) {
            assertThat(program.night(DAY).code())
                    .as("the file is loaded, and what was accepted stays accepted")
                    .isEqualTo(ExitCode.DONE_WITH_REJECTS);
        }
        told();
    }

    @Test
    void aRunThatIsRepeatedAfterAKillTellsOfTheRejectsOfTheFilesThatTheKilledOneLoaded() throws IOException {
        try (Program program = program(accepted(ARREARS + ":reject-ratio"))) {
            assertThatThrownBy(() -> program.night(DAY, Program.when("segments", () -> {
                        throw new IllegalStateException();
                    })))
                    .isInstanceOf(StopException.class);
            assertThat(program.night(DAY).code()).isEqualTo(ExitCode.DONE_WITH_REJECTS);
        }
        assertThat(reports.resolve("daily/" + DAY + "/rejects/" + ARREARS))
                .content()
                .contains("reject_line,reject_column,reject_reason", ",x,2026-06-25,", ",y,2026-08-25,");
    }

    @Test
    void anAcceptanceOfAFileThatIsNotReadIsRefused() {
        try (Program program = program(accepted("arears_20261030.csv:reject-ratio"))) {
            assertThatThrownBy(() -> program.night(DAY))
                    .isInstanceOfSatisfying(
                            StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.WRONG_USE))
                    .hasMessageContaining("--accept arears_20261030.csv:reject-ratio names no file that this run reads")
                    .hasMessageContaining(ARREARS);
        }
    }

    @Test
    void everyLoadedFileIsInTheArchiveAndOneThatIsMissingThereIsPutThereAgain() throws IOException {
        try (Program program = program(accepted(ARREARS + ":reject-ratio"))) {
            program.ingest(DAY);
            List<String> hashes =
                    program.dsl().select(EXPORT_FILE.SHA256).from(EXPORT_FILE).fetch(EXPORT_FILE.SHA256);
            assertThat(hashes)
                    .hasSizeGreaterThan(6)
                    .allSatisfy(hash -> assertThat(kept(hash)).isRegularFile());
            Files.delete(kept(hashes.get(0)));
            program.ingest(DAY);
            assertThat(kept(hashes.get(0))).isRegularFile();
        }
    }

    private Path kept(String hash) {
        return reports.resolveSibling("home/archive/" + hash.substring(0, 2) + "/" + hash + ".gz");
    }

    private void told() throws IOException {
        Path set = reports.resolve("daily/" + DAY);
        assertThat(set.resolve("run.json")).content().contains("\"check\" : \"reject-ratio\"", "王伟", REASON);
        assertThat(set.resolve("run.html")).content().contains(ARREARS, "reject-ratio", "王伟", REASON);
        assertThat(set.resolve("rejects").resolve(ARREARS)).isRegularFile();
        List<Path> books;
        try (Stream<Path> files = Files.walk(set.toRealPath())) {
            books = files.filter(file -> file.toString().endsWith(".xlsx")).toList();
        }
        assertThat(books)
                .as("work lists of six grids, summaries of two areas")
                .hasSize(6 + 2)
                .allSatisfy(book -> assertThat(sheet(book)).contains(ARREARS + " reject-ratio · 王伟 · " + REASON));
    }

    private static String sheet(Path book) {
        try (ZipFile zip = new ZipFile(book.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static AcceptOptions accepted(String check) {
        return AcceptOptions.of(List.of(check), "王伟", REASON);
    }

    private Program program(AcceptOptions accepted) {
        return Program.on(database.url(), "postgres", "", drop, reports, accepted);
    }
}
