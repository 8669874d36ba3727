package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** Folders with all that is in them. */
final class DirectoryTree {
    private DirectoryTree() {}

    /** Deletes what an interrupted command left under a name that begins so. */
    static void deleteAll(Path parent, String prefix) throws IOException {
        List<Path> left;
        try (Stream<Path> listed = Files.list(parent)) {
            left = listed.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .toList();
        }
        for (Path path : left) {
            FileSystemUtils.deleteRecursively(path);
        }
    }
}
