package io.gridbook.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTests {
    @Test
    void runsOfTwoHomesDoNotWriteIntoOneReportsFolderAtOnce(@TempDir Path root) {
        ReportsFolder reports = new ReportsFolder(root);
        FolderLock first = FolderLock.take(reports);

        assertThatThrownBy(() -> FolderLock.take(reports))
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.ALREADY_RUNNING))
                .hasMessageContaining(root.toString())
                .hasMessageContaining("--reports");

        first.close();
        FolderLock.take(reports).close();
    }
}
