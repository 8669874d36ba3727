package io.gridbook.store.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Whether the operator's own PostgreSQL can serve, asked before anything is done. */
final class OwnServerCheck {
    private static final int OLDEST = 15;
    private static final int NEWEST = 18;
    private static final String FACTS = """
            SELECT current_setting('server_version_num')::int / 10000 AS version,
                   current_setting('server_encoding') AS encoding,
                   pg_is_in_recovery() OR current_setting('transaction_read_only')::bool AS read_only,
                   has_database_privilege(current_database(), 'CREATE')
                     OR coalesce(has_schema_privilege(to_regnamespace('gridbook'), 'CREATE'), false) AS may_create
            """;

    private final DatabaseSettings settings;
    private final Duration patience;

    /** @param patience how long a server may take to come up */
    OwnServerCheck(DatabaseSettings settings, Duration patience) {
        this.settings = settings;
        this.patience = patience;
    }

    void run() {
        try (Connection connection = connected();
                Statement statement = connection.createStatement();
                ResultSet facts = statement.executeQuery(FACTS)) {
            facts.next();
            List<String> faults = faults(facts);
            if (!faults.isEmpty()) {
                throw Stops.configuration("the database of " + settings + " " + String.join("; it ", faults), null);
            }
        } catch (SQLException e) {
            throw stop(e);
        }
    }

    private static List<String> faults(ResultSet facts) throws SQLException {
        List<String> faults = new ArrayList<>();
        int version = facts.getInt("version");
        if (version < OLDEST || version > NEWEST) {
            faults.add("is PostgreSQL " + version + ", and Gridbook needs " + OLDEST + " to " + NEWEST);
        }
        if (!"UTF8".equals(facts.getString("encoding"))) {
            faults.add("has the encoding " + facts.getString("encoding")
                    + ", and Gridbook needs UTF8; make one with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0");
        }
        if (facts.getBoolean("read_only")) {
            faults.add("is read-only (a standby, or default_transaction_read_only); name the primary");
        } else if (!facts.getBoolean("may_create")) {
            faults.add("does not let this role create its schema; GRANT CREATE ON DATABASE to it");
        }
        return faults;
    }

    private Connection connected() throws SQLException {
        AtomicReference<@Nullable Connection> connection = new AtomicReference<>();
        AtomicReference<@Nullable SQLException> last = new AtomicReference<>();
        Waiting.until(patience, () -> {
            try {
                connection.set(DriverManager.getConnection(settings.url(), settings.user(), settings.password()));
                return true;
            } catch (SQLException e) {
                last.set(e);
                return !Founding.isSilence(e);
            }
        });
        Connection made = connection.get();
        SQLException refused = last.get();
        if (made == null) {
            throw refused == null ? new SQLException("no answer", "08001") : refused;
        }
        return made;
    }

    private RuntimeException stop(SQLException e) {
        if (Founding.isSilence(e)) {
            return Stops.database(
                    "the database of " + settings + " does not answer: " + e.getMessage()
                            + "; start it or put the address right, then run this again",
                    e);
        }
        String state = String.valueOf(e.getSQLState());
        if (state.startsWith("28") || state.startsWith("3D")) {
            return Stops.configuration(
                    "the database of " + settings + " refuses: " + e.getMessage()
                            + "; check GRIDBOOK_DATABASE_URL, _USER and _PASSWORD",
                    e);
        }
        return Stops.database("the database of " + settings + " fails: " + e.getMessage(), e);
    }
}
