package io.gridbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportsFolderTests {
    @Test
    void aMissingFolderIsMade(@TempDir Path home) {
        new WritableFolder(new ReportsFolder(home.resolve("a/reports"))).check();

        assertThat(home.resolve("a/reports/.staging")).isEmptyDirectory();
        assertThat(home.resolve("a/reports/daily/.revisions")).isEmptyDirectory();
    }

    @Test
    void aLinkToNowhereIsRefused(@TempDir Path home) throws IOException {
        Path reports = Files.createSymbolicLink(home.resolve("reports"), home.resolve("gone"));

        assertThatThrownBy(() -> new WritableFolder(new ReportsFolder(reports)).check())
                .isInstanceOfSatisfying(
                        StopException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining(reports + " is a link that leads nowhere")
                .hasMessageContaining("--reports");
    }

    @Test
    void aFolderWhereTheLatestLinkShouldBeIsRefusedBeforeAnyWork(@TempDir Path home) throws IOException {
        Files.createDirectories(home.resolve("latest"));

        assertThatThrownBy(() -> new WritableFolder(new ReportsFolder(home)).check())
                .isInstanceOfSatisfying(
                        StopException.class, e -> assertThat(e.code()).isEqualTo(ExitCode.CONFIGURATION))
                .hasMessageContaining("latest is a file or folder, expected the link to a published set");
    }

    @Test
    void aReportThatCannotBeWrittenSaysNothingOfThePublication() {
        assertThat(OutputFault.beside(Path.of("reports", "runs"), new FileSystemException("a", null, "No space")))
                .hasMessageNotContaining("published");
    }

    @Test
    void aFileIsRefused(@TempDir Path home) throws IOException {
        Path reports = Files.createFile(home.resolve("reports"));

        assertThatThrownBy(() -> new WritableFolder(new ReportsFolder(reports)).check())
                .hasMessageContaining("is not a folder");
    }

    @Test
    void aFullDiskNamesTheFolderAndWhatToDo() {
        StopException stop = OutputFault.stop(
                Path.of("reports", "x"), new FileSystemException("a", null, "No space left on device"));

        assertThat(stop.code()).isEqualTo(ExitCode.OUTPUT_INCOMPLETE);
        assertThat(stop).hasMessageContaining("reports/x").hasMessageContaining("Make space");
    }

    @Test
    void aFolderOfSomebodyElseIsAMatterOfConfiguration() {
        assertThat(OutputFault.stop(Path.of("reports"), new AccessDeniedException("a"))
                        .code())
                .isEqualTo(ExitCode.CONFIGURATION);
    }

    @Test
    void theFolderOfARunIsNamedByItsStart() {
        assertThat(new ReportsFolder(Path.of("reports"))
                        .run(Instant.parse("2026-10-30T18:00:00.0421Z"), ZoneId.of("Asia/Shanghai")))
                .hasToString("reports/runs/2026-10-31T020000.042");
    }
}
