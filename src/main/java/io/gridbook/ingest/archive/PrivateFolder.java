package io.gridbook.ingest.archive;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Files for their owner only (0600, folders 0700), each there whole or not at all, whatever kills the process. */
final class PrivateFolder {
    private static final String BEGUN = ".begun";
    private static final FileAttribute<Set<PosixFilePermission>> FILE = mode("rw-------");
    private static final FileAttribute<Set<PosixFilePermission>> FOLDER = mode("rwx------");

    private final Path root;

    PrivateFolder(Path root) {
        this.root = root;
    }

    /** Writes a file, and says whether it is to stay. */
    @FunctionalInterface
    interface Writing {
        boolean to(OutputStream out) throws IOException;
    }

    Path path(String name) {
        return root.resolve(name);
    }

    boolean has(String name) {
        return Files.isRegularFile(path(name), LinkOption.NOFOLLOW_LINKS);
    }

    /** Writes it beside its place, puts it on disk, then moves it. */
    void write(String name, Writing writing) throws IOException {
        Path target = path(name);
        Path folder = create(Objects.requireNonNull(target.getParent(), "a file of a folder"));
        Path begun = Files.createTempFile(folder, "", BEGUN, FILE);
        try {
            boolean stays;
            try (FileOutputStream out = new FileOutputStream(begun.toFile())) {
                stays = writing.to(out);
                out.getFD().sync();
            }
            if (stays) {
                Files.move(begun, target, StandardCopyOption.ATOMIC_MOVE);
                sync(folder);
            }
        } finally {
            Files.deleteIfExists(begun);
        }
    }

    void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    /** Removes the files whose name does not pass; returns how many there were. */
    int deleteOthers(Predicate<String> stays) throws IOException {
        if (!Files.isDirectory(root)) {
            return 0;
        }
        List<Path> others;
        try (Stream<Path> files = Files.walk(root)) {
            others = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !stays.test(root.relativize(file).toString()))
                    .toList();
        }
        for (Path file : others) {
            Files.delete(file);
        }
        return others.size();
    }

    private static Path create(Path folder) throws IOException {
        return Files.isDirectory(folder) ? folder : Files.createDirectories(folder, FOLDER);
    }

    private static void sync(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static FileAttribute<Set<PosixFilePermission>> mode(String text) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(text));
    }
}
