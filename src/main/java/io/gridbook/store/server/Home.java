package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of the embedded server, by its real path. */
record Home(Path path) {
    static Home at(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Path parent = path.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        return new Home(path.toRealPath());
    }

    Path data() {
        return path.resolve("pg");
    }

    Path secret() {
        return path.resolve("secret");
    }

    Path log() {
        return path.resolve("pg.log");
    }

    /** Locked while somebody starts or stops the server. */
    Path gate() {
        return path.resolve("pg.gate");
    }

    /** Locked, shared, by every process that uses the server. */
    Path users() {
        return path.resolve("pg.users");
    }

    Path binaries(String version) {
        return path.resolve("pgbin-" + version);
    }
}
