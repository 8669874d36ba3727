package io.gridbook.publish;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReaderTests {
    private static final int REVISIONS = 20;

    @Test
    void aReaderSeesTheOldSetOrTheNewOneAndNeverAMix(@TempDir Path root) throws IOException {
        PublishedSets sets = new PublishedSets(new PublishedNight(root));
        sets.publish("revision 0");
        AtomicBoolean last = new AtomicBoolean();
        CompletableFuture<Set<String>> seen = CompletableFuture.supplyAsync(() -> read(root, last));

        for (int i = 1; i <= REVISIONS; i++) {
            sets.publish("revision " + i);
        }
        last.set(true);

        assertThat(seen.join()).contains("revision " + REVISIONS).hasSizeGreaterThan(2);
        sets.check();
    }

    /** Follows the link once for each look at a set, as a person who opens the folder does. */
    private static Set<String> read(Path root, AtomicBoolean last) {
        Set<String> seen = new HashSet<>();
        try {
            boolean again = true;
            while (again) {
                again = !last.get();
                Path set = root.resolve("daily/2026-10-30").toRealPath();
                String manifest = Files.readString(set.resolve("manifest.json"));
                Path workbook = set.resolve("A0001 城东/G000012.xlsx");
                assertThat(manifest).contains(Sha256.of(workbook));
                seen.add(Files.readString(workbook));
            }
            return seen;
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }
}
