package io.gridbook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finishes a folder that is to be published: modes, everything on disk, and the manifest as its last file. */
final class Seal {
    private final Path folder;

    Seal(Path folder) {
        this.folder = folder;
    }

    /** Returns the SHA-256 of the manifest. */
    String close(String set) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> paths = walk.toList();
            Path manifest = folder.resolve(Manifest.FILE);
            List<ManifestEntry> files = paths.parallelStream()
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && !path.equals(manifest))
                    .map(this::seal)
                    .sorted(Comparator.comparing(ManifestEntry::path))
                    .toList();
            AtomicFile.write(manifest, Json.text(new Manifest(set, files)));
            for (Path path : paths) {
                if (Files.isDirectory(path)) {
                    Modes.folder(path);
                    Trees.sync(path);
                }
            }
            return Sha256.of(manifest);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private ManifestEntry seal(Path file) {
        Path path = folder.relativize(file);
        try {
            if (path.startsWith("rejects")) {
                Modes.reject(file);
            } else {
                Modes.file(file);
            }
            Trees.sync(file);
            return new ManifestEntry(path.toString().replace('\\', '/'), Sha256.of(file), Files.size(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
