package io.gridbook.job;

import static io.gridbook.job.FaultyDrop.ARREARS;
import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static io.gridbook.store.schema.Tables.RAW_ARREARS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on files that come again: as they were, under another name, or corrected. */
class SentAgainRunTests {
    private static final String LEGACY = "QF_20261029.txt";
    private static final String LEGACY_AGAIN = "QF_20261029.R2.txt";

    private final FaultyDrop faulty;
    private final Path archive;

    SentAgainRunTests(@TempDir Path root) {
        faulty = FaultyDrop.in(root);
        archive = root.resolve("home/archive");
    }

    @AfterEach
    void close() {
        faulty.close();
    }

    @Test
    void theSameDropAgainChangesNothing() {
        faulty.whole();
        faulty.takes(ARREARS, "59=59+0+0");
        assertThat(faulty.untouched()).isTrue();
    }

    @Test
    void theSameBytesUnderAnotherNameOfTheSamePartAreNotLoadedAgain() {
        SampleDrop drop = faulty.whole();
        String legacy = drop.text(ARREARS).replace(',', '$').replaceAll("(\\d{4})-0?(\\d+)-0?(\\d+)", "$1/$2/$3");
        drop.swap(ARREARS, LEGACY, legacy.getBytes(StandardCharsets.UTF_8));
        faulty.takes(LEGACY, "59=59+0+0");
        Map<String, String> store = Store.of(faulty.program.dsl());
        drop.swap(LEGACY, LEGACY_AGAIN, legacy.getBytes(StandardCharsets.UTF_8));
        faulty.takes(LEGACY_AGAIN, "59=59+0+0");
        assertThat(Store.of(faulty.program.dsl())).isEqualTo(store);
    }

    @Test
    void aCorrectionTakesThePlaceOfTheOldFileWhichIsKept() {
        String before = hash("LOADED");
        faulty.whole().line(ARREARS, 2, row -> row.replaceFirst("[^,]*,([^,]*)$", "0.01,$1"));
        faulty.takes(ARREARS, "59=59+0+0");
        assertThat(hash("REPLACED")).isEqualTo(before).isNotEqualTo(hash("LOADED"));
        assertThat(faulty.program.dsl().fetchCount(RAW_ARREARS, RAW_ARREARS.OUTSTANDING.eq(1L)))
                .isOne();
        assertThat(faulty.program.dsl().fetchCount(RAW_ARREARS)).isEqualTo(59);
        for (String hash : List.of(before, hash("LOADED"))) {
            assertThat(archive.resolve(hash.substring(0, 2) + "/" + hash + ".gz"))
                    .isRegularFile();
        }
    }

    private String hash(String state) {
        return faulty.program
                .dsl()
                .selectFrom(EXPORT_FILE)
                .where(EXPORT_FILE.NAME.eq(ARREARS), EXPORT_FILE.STATE.eq(state))
                .fetchSingle()
                .getSha256();
    }
}
