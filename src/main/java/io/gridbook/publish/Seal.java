package io.gridbook.publish;

import io.gridbook.hash.Sha256;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finishes a folder that is to be published: modes, everything on disk, and the manifest as its last file. */
final class Seal {
    private final Path folder;

    Seal(Path folder) {
        this.folder = folder;
    }

    /**
     * Returns the SHA-256 of the manifest.
     *
     * @param written files that must still be there
     */
    String close(String set, Collection<Path> written) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> paths = walk.toList();
            requireAll(written, Set.copyOf(paths));
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

    /** A set that lacks a file must not look whole. */
    private static void requireAll(Collection<Path> written, Set<Path> found) {
        List<Path> missing =
                written.stream().filter(file -> !found.contains(file)).toList();
        if (!missing.isEmpty()) {
            throw new StopException(
                    ExitCode.OUTPUT_INCOMPLETE,
                    "%d files that this run wrote are gone, first %s; nothing was published. See what else writes below that"
                                    .formatted(missing.size(), missing.get(0))
                            + " folder, then run the same command again");
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
