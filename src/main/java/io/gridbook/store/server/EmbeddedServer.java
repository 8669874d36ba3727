package io.gridbook.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A private, durable PostgreSQL under a folder of its own. All who open the same folder, in this process or another,
 * share one server; the last one that closes stops it. When a process dies without closing, the next one that opens
 * adopts its server.
 */
public final class EmbeddedServer implements AutoCloseable {
    private final Seat seat;
    private boolean closed;

    private EmbeddedServer(Seat seat) {
        this.seat = seat;
    }

    /** Starts or joins the server of a folder; what is missing there is made. */
    public static EmbeddedServer open(Path folder) {
        try {
            return new EmbeddedServer(Seat.take(Home.at(folder)));
        } catch (IOException | UncheckedIOException e) {
            throw Stops.database(
                    "the folder of the database, " + folder + ", cannot be used: " + e
                            + "; check its rights and the free space, or name another with --home DIR",
                    e);
        } catch (SQLException e) {
            throw Stops.database(
                    "the PostgreSQL of " + folder + " refuses connections: " + e.getMessage() + "; see its pg.log", e);
        }
    }

    /** The JDBC address, with the parameters that every connection needs. */
    public String url() {
        return JdbcUrl.loopback(seat.port(), Founding.NAME);
    }

    public String user() {
        return Founding.NAME;
    }

    public String password() {
        return seat.password();
    }

    /** Who closes second waits until it is closed. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            seat.leave();
        } catch (IOException | UncheckedIOException e) {
            throw Stops.database("the embedded PostgreSQL cannot be stopped: " + e, e);
        }
    }
}
