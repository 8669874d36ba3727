package io.gridbook.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;

/** Comes by a running server, inside the {@link Gate}: the one that runs already, or a new one. */
final class RunningServer {
    private static final Duration RECOVERY = Duration.ofMinutes(10);

    private final Home home;
    private final Users users;
    private final ServerStart launch;
    private final String password;

    RunningServer(Home home, Users users, ServerStart launch, String password) {
        this.home = home;
        this.users = users;
        this.launch = launch;
        this.password = password;
    }

    /** Its port. */
    int ensure() throws IOException, SQLException {
        Optional<Postmaster> known = Postmaster.read(home);
        Optional<Postmaster> alive =
                known.filter(server -> server.isAlive(home)).flatMap(this::settled);
        if (alive.isPresent()) {
            if (answers(alive.get())) {
                return alive.get().port();
            }
            Shutdown.force(home, alive.get());
        }
        Shutdown.clearAway(home);
        Postmaster started = launch.start(known.map(Postmaster::port).orElse(0));
        Founding.ensure(home, started.port(), password);
        return started.port();
    }

    /** The server once it is no longer starting; nothing when it has ended meanwhile. */
    private Optional<Postmaster> settled(Postmaster server) {
        Waiting.until(
                RECOVERY,
                () -> !server.isAlive(home)
                        || now().filter(now -> now.isReady() || now.isStopping())
                                .isPresent());
        return now().filter(now -> now.isAlive(home));
    }

    private Optional<Postmaster> now() {
        try {
            return Postmaster.read(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean answers(Postmaster server) throws IOException, SQLException {
        if (server.isStopping()) {
            return false;
        }
        try {
            Founding.ensure(home, server.port(), password);
            return true;
        } catch (SQLException e) {
            if (!Founding.isSilence(e)) {
                throw e;
            }
            if (users.areOthers()) {
                throw Stops.database(
                        "the PostgreSQL of " + home.path() + " does not answer, and other commands use it; end them, "
                                + "then run this again (the log is " + home.log() + ")",
                        e);
            }
            return false;
        }
    }
}
