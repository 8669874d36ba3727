package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTests {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-01-01T00:00:10Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void onlyPlainFilesThatMayBeListsAreTaken() throws Exception {
        for (String name : List.of(
                "b.XLSX",
                "a.xlsx",
                "old.xls",
                "~$a.xlsx",
                ".~lock.a.xlsx#",
                ".hidden.xlsx",
                "a.xlsx.part",
                "note.txt")) {
            still(name, "x");
        }
        Files.createSymbolicLink(folder.resolve("link.xlsx"), Path.of("/etc/passwd"));
        Files.createDirectory(folder.resolve("folder.xlsx"));
        new ProcessBuilder("mkfifo", folder.resolve("pipe.xlsx").toString())
                .start()
                .waitFor();

        assertThat(find(Duration.ZERO).files())
                .extracting(InboxFile::name)
                .containsExactly("a.xlsx", "b.XLSX", "old.xls");
    }

    @Test
    void whatIsEmptyWaits() throws Exception {
        still("empty.xlsx", "");

        assertThat(find(Duration.ZERO)).isEqualTo(new Inbox.Found(List.of(), 1));
    }

    @Test
    void whatGrowsWhileItIsLookedAtWaits() throws Exception {
        Path growing = Files.writeString(folder.resolve("growing.xlsx"), "x");
        Thread writer = new Thread(() -> grow(growing));
        writer.start();
        try {
            assertThat(find(Duration.ofMillis(500))).isEqualTo(new Inbox.Found(List.of(), 1));
        } finally {
            writer.interrupt();
            writer.join();
        }
    }

    private static void grow(Path file) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Files.writeString(file, "x", java.nio.file.StandardOpenOption.APPEND);
            }
        } catch (IOException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Inbox.Found find(Duration settle) throws IOException, InterruptedException {
        return new Inbox(folder, NOW, settle).find();
    }

    private void still(String name, String text) throws IOException {
        FilledIn.still(Files.writeString(folder.resolve(name), text));
    }
}
