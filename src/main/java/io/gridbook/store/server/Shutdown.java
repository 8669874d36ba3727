package io.gridbook.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;

/** Stops the server; or clears away what is left of one that was killed. */
final class Shutdown {
    private static final Duration WRITE_OUT = Duration.ofMinutes(2);
    private static final Duration AT_ONCE = Duration.ofSeconds(3);

    private Shutdown() {}

    static void stop(Home home, Postmaster server) throws IOException {
        Signal.FAST.send(home, server.pid());
        if (!gone(home, server, WRITE_OUT)) {
            force(home, server);
        }
    }

    /** For a server that does not answer: nothing that was committed is lost, the next start recovers it. */
    static void force(Home home, Postmaster server) throws IOException {
        Signal.IMMEDIATE.send(home, server.pid());
        if (gone(home, server, AT_ONCE)) {
            return;
        }
        Signal.KILL.send(home, server.pid());
        if (!gone(home, server, AT_ONCE)) {
            throw Stops.database(
                    "the PostgreSQL of " + home.path() + " (process " + server.pid() + ") does not end; see "
                            + home.log() + ", end it, then run this again",
                    null);
        }
    }

    static boolean gone(Home home, Postmaster server, Duration limit) {
        return Waiting.until(limit, () -> !server.isAlive(home));
    }

    /**
     * Sessions of a killed server must be gone before its pid file may be: the file is what keeps PostgreSQL from
     * writing to data that they still write to. Where processes cannot be seen, the file stays, and PostgreSQL judges.
     */
    static void clearAway(Home home) throws IOException {
        if (!ServerProcess.isKnowable() || !Files.exists(Postmaster.file(home))) {
            return;
        }
        for (long pid : ServerProcess.in(home)) {
            Signal.KILL.send(home, pid);
        }
        for (long pid : ServerProcess.in(home)) {
            Waiting.until(AT_ONCE, () -> !ServerProcess.isAlive(pid, home));
        }
        if (!ServerProcess.areHidden(home)) {
            Files.deleteIfExists(Postmaster.file(home));
        }
    }
}
