package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The server process, as its pid file tells; the file may be older than the process of that number. */
record Postmaster(long pid, int port, String status) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    static Path file(Home home) {
        return home.data().resolve("postmaster.pid");
    }

    /** What the file says; nothing when it is absent or not yet written to its end. */
    static Optional<Postmaster> read(Home home) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file(home));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.size() <= PORT_LINE
                || !lines.get(0).strip().matches("[0-9]+")
                || !lines.get(PORT_LINE).strip().matches("[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(new Postmaster(
                Long.parseLong(lines.get(0).strip()),
                Integer.parseInt(lines.get(PORT_LINE).strip()),
                lines.size() > STATUS_LINE ? lines.get(STATUS_LINE).strip() : "starting"));
    }

    boolean isReady() {
        return status.equals("ready");
    }

    boolean isStopping() {
        return status.equals("stopping");
    }

    boolean isAlive(Home home) {
        return ServerProcess.isAlive(pid, home);
    }
}
