package io.gridbook.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ControlTextTests {
    @Test
    void moreThanFourKilobytesAreNoControlFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.csv.chk");
        Files.writeString(file, "x".repeat(4096));
        assertThat(ControlText.read(file)).hasSize(4096);
        Files.writeString(file, "x".repeat(4097));
        assertThatThrownBy(() -> ControlText.read(file)).hasMessage("it is longer than 4096 bytes");
    }
}
