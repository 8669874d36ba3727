package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.CASE_DAY;
import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishingProcessTests {
    private static final int KILLED = 137;

    private Path root;
    private PublishedNight night;

    @BeforeEach
    void aNightPublishedOnce(@TempDir Path folder) throws IOException {
        root = folder.resolve("reports");
        night = new PublishedNight(root);
        night.alert("ARREARS", "C1", "202608", "PHONE", 100);
        publishHere("old");
        night.alert("ARREARS", "C2", "202608", "PHONE", 100);
    }

    @ParameterizedTest
    @CsvSource({
        "publish.staged,   old, 1",
        "publish.manifest, old, 1",
        "publish.renamed,  old, 1",
        "publish.recorded, new, 2",
        "publish.switched, new, 2",
        "publish.marked,   new, 2"
    })
    void theNextRunFindsOneWholeSet(String point, String visible, int cases) throws IOException, InterruptedException {
        assertThat(publish(point, "umask 022", "new")).isEqualTo(KILLED);

        new Publications(night.dsl, night.reports).recover();

        Path set = root.resolve("daily/2026-10-30");
        assertThat(set.resolve("A0001/G000012.xlsx")).hasContent(visible);
        assertThat(night.dsl.fetchCount(CASE_DAY)).isEqualTo(cases);
        assertThat(night.dsl
                        .select(PUBLICATION.MANIFEST_SHA256)
                        .from(PUBLICATION)
                        .where(PUBLICATION.STATE.eq("PUBLISHED"))
                        .fetchSingle()
                        .value1())
                .isEqualTo(Sha256.of(set.resolve("manifest.json")));
        publishHere("new");
        assertThat(set.resolve("A0001/G000012.xlsx")).hasContent("new");
    }

    @Test
    void aNarrowUmaskDoesNotHideTheSetFromItsReaders() throws IOException, InterruptedException {
        assertThat(publish("none", "umask 077", "new")).isZero();

        assertThat(mode("daily/2026-10-30/")).isEqualTo("rwxr-x---");
        assertThat(mode("daily/2026-10-30/A0001/G000012.xlsx")).isEqualTo("rw-r-----");
    }

    @Test
    void aWideUmaskDoesNotShowTheSetToOthers() throws IOException, InterruptedException {
        assertThat(publish("none", "umask 000", "new")).isZero();

        assertThat(mode("daily/2026-10-30/")).isEqualTo("rwxr-x---");
        assertThat(mode("daily/2026-10-30/A0001")).isEqualTo("rwxr-x---");
        assertThat(mode("daily/2026-10-30/A0001/G000012.xlsx")).isEqualTo("rw-r-----");
    }

    private String mode(String path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(path)));
    }

    private void publishHere(String contents) throws IOException {
        PublishingProcess.main(arguments(contents));
    }

    private int publish(String point, String before, String contents) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                before + "; exec \"$@\"",
                "sh",
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-Dgridbook.fault=" + point + ":1:kill",
                "-cp",
                System.getProperty("java.class.path"),
                PublishingProcess.class.getName()));
        command.addAll(List.of(arguments(contents)));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private String[] arguments(String contents) {
        String run = String.valueOf(night.edition().runId());
        return new String[] {night.database.url(), root.toString(), run, contents};
    }
}
