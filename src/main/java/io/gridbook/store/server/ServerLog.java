package io.gridbook.store.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The server's log: begun anew when it has grown, with the one before kept. */
final class ServerLog {
    private static final long LARGE = 10L << 20;

    private final Path file;
    private final long begin;

    private ServerLog(Path file, long begin) {
        this.file = file;
        this.begin = begin;
    }

    static ServerLog open(Home home) throws IOException {
        Path file = home.log();
        if (Files.exists(file) && Files.size(file) > LARGE) {
            Files.move(file, home.path().resolve("pg.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFile.create(file);
        return new ServerLog(file, Files.size(file));
    }

    /** What was written since it was opened. */
    String news() throws IOException {
        byte[] all = Files.readAllBytes(file);
        int from = (int) Math.min(begin, all.length);
        return new String(all, from, all.length - from, StandardCharsets.UTF_8).strip();
    }
}
