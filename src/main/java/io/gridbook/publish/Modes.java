package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Who may read what is published: set on every file and folder, whatever the umask was. */
final class Modes {
    private static final Set<PosixFilePermission> FOLDER = PosixFilePermissions.fromString("rwxr-x---");
    private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-r-----");
    private static final Set<PosixFilePermission> PRIVATE = PosixFilePermissions.fromString("rw-------");

    private Modes() {}

    static void folder(Path path) throws IOException {
        Files.setPosixFilePermissions(path, FOLDER);
    }

    static void file(Path path) throws IOException {
        Files.setPosixFilePermissions(path, FILE);
    }

    /** Rejected rows are kept as received, with all that stands in them. */
    static void reject(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PRIVATE);
    }
}
