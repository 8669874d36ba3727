package io.gridbook.worklist;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterFailureTests {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void aFileThatCannotBeWrittenStopsTheRunAndIsNamed() throws IOException {
        Night night = new Night();
        for (int i = 0; i < 20; i++) {
            night.grid(1, "G" + i, "网格", "王伟");
        }
        Files.createFile(folder.resolve("A0001 城东"));
        WorkListWriter writer = new WorkListWriter(night.dsl, Night.properties(2));
        assertThatThrownBy(() -> writer.write(Night.edition(Locale.ENGLISH), folder))
                .isInstanceOf(StopException.class)
                .hasMessageContaining("A0001 城东")
                .hasMessageContaining("could not be written");
    }
}
