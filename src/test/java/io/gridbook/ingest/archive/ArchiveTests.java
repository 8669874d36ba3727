package io.gridbook.ingest.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.hash.Sha256;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {
    private static final String TEXT = "a,b\n" + "1,2\n".repeat(1000);

    private final Path dir;
    private final Archive archive;

    ArchiveTests(@TempDir Path dir) {
        this.dir = dir;
        this.archive = new Archive(dir.resolve("archive"));
    }

    @Test
    void aFileIsKeptAsGzipUnderItsHashForItsOwnerOnly() throws IOException {
        Path file = Files.writeString(dir.resolve("a.csv"), TEXT);
        String hash = sha256(file);

        assertThat(archive.keep(file, hash)).isTrue();

        Path folder = dir.resolve("archive").resolve(hash.substring(0, 2));
        Path kept = folder.resolve(hash + ".gz");
        try (InputStream in = new GZIPInputStream(Files.newInputStream(kept))) {
            assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(file));
        }
        assertThat(kept).isRegularFile();
        assertThat(mode(kept)).isEqualTo("rw-------");
        assertThat(mode(folder)).isEqualTo("rwx------");
        assertThat(mode(dir.resolve("archive"))).isEqualTo("rwx------");
        assertThat(archive.has(hash)).isTrue();
    }

    @Test
    void whatCameAsGzipIsKeptAsItCame() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(dir.resolve("a.csv.gz"), packed.toByteArray());

        archive.keep(file, sha256(file));

        assertThat(files()).singleElement().satisfies(kept -> assertThat(kept).hasSameBinaryContentAs(file));
    }

    @Test
    void theSameBytesAreKeptOnce() throws IOException {
        Path one = Files.writeString(dir.resolve("a.csv"), TEXT);
        Path two = Files.writeString(dir.resolve("b.csv"), TEXT);
        archive.keep(one, sha256(one));
        archive.keep(two, sha256(two));
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatChangedSinceIsNotKeptUnderTheOldHash() throws IOException {
        Path file = Files.writeString(dir.resolve("a.csv"), TEXT);
        String hash = sha256(file);
        Files.writeString(file, TEXT + "3,4\n");
        assertThat(archive.keep(file, hash)).isFalse();
        assertThat(files()).isEmpty();
    }

    @Test
    void whatIsPastKeepingAndWhatAKilledRunLeftIsRemoved() throws IOException {
        Path one = Files.writeString(dir.resolve("a.csv"), TEXT);
        Path two = Files.writeString(dir.resolve("b.csv"), "other");
        archive.keep(one, sha256(one));
        archive.keep(two, sha256(two));
        Files.createFile(dir.resolve("archive/begun.begun"));
        assertThat(archive.retain(Set.of(sha256(two)))).isEqualTo(2);
        assertThat(archive.has(sha256(one))).isFalse();
        assertThat(archive.has(sha256(two))).isTrue();
    }

    private List<Path> files() throws IOException {
        Path root = dir.resolve("archive");
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static String sha256(Path file) throws IOException {
        return HexFormat.of().formatHex(Sha256.digest().digest(Files.readAllBytes(file)));
    }
}
