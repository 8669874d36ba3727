package io.gridbook.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Folders: made with their mode, removed whole, listed, and put on disk for good. */
final class Trees {
    private Trees() {}

    /** Makes a folder and the ones above it where they are missing. */
    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null) {
            create(parent);
        }
        Files.createDirectory(folder);
        Modes.folder(folder);
    }

    /** Removes a file, a link or a folder with all in it; links are not followed. */
    static void delete(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            Files.delete(path);
        } else {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    /** What is in a folder, by name; nothing when the folder is not there. */
    static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }

    /** Returns when a file, or the names in a folder, would survive a power cut. */
    static void sync(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
