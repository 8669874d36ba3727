package io.gridbook.store.server;

import io.gridbook.fault.FaultPoints;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The database of a command: the operator's, found fit to serve, or the embedded one. */
public final class Database implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String url;
    private final String user;
    private final String password;
    private final @Nullable EmbeddedServer embedded;
    private final ProcessEnd end;

    private Database(String url, String user, String password, @Nullable EmbeddedServer embedded, ProcessEnd end) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.embedded = embedded;
        this.end = end;
    }

    /**
     * The database that option and environment name, or else the embedded one under the home.
     *
     * @param option the address on the command line, if one stands there
     */
    public static Database open(Path home, @Nullable String option, Map<String, String> environment) {
        ProcessEnd end = ProcessEnd.awaited();
        boolean opened = false;
        try {
            Database database = end.opening(() -> open(home, option, environment, end), Database::close);
            opened = true;
            return database;
        } finally {
            if (!opened) {
                end.over();
            }
        }
    }

    private static Database open(Path home, @Nullable String option, Map<String, String> environment, ProcessEnd end) {
        Optional<DatabaseSettings> own = DatabaseSettings.resolve(option, environment);
        if (own.isPresent()) {
            new OwnServerCheck(own.get(), PATIENCE).run();
            return new Database(own.get().url(), own.get().user(), own.get().password(), null, end);
        }
        EmbeddedServer server = EmbeddedServer.open(home);
        FaultPoints.hit("database.open");
        return new Database(server.url(), server.user(), server.password(), server, end);
    }

    /** Does this first where the process is told to end while the database is open. */
    public void beforeEnd(Runnable work) {
        end.before(work);
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Leaves the embedded server; the operator's stays as it is. */
    @Override
    public void close() {
        FaultPoints.hit("database.close");
        if (embedded != null) {
            embedded.close();
        }
        end.over();
    }
}
