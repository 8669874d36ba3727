package io.gridbook.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;

/** What sessions of the database tell of one another, and how long they wait for one another. */
public final class Sessions {
    /** SQLSTATE lock_not_available. */
    private static final String LOCKED = "55P03";

    private static final String PREFIX = "gridbook ";

    private Sessions() {}

    /** From now on the statements of a session give up where another one keeps a table to itself for so long. */
    public static void patience(DSLContext dsl, Duration longest) {
        dsl.execute("SET lock_timeout = " + longest.toMillis());
    }

    /** Whether a statement gave up because of that. */
    public static boolean gaveUp(SQLException failure) {
        return LOCKED.equals(failure.getSQLState());
    }

    /** What trials are at work on this database, as {@link #name} has them, with the time at which each began. */
    public static List<String> trials(DSLContext dsl) {
        return dsl.fetch("SELECT substr(application_name, " + (PREFIX.length() + 1) + ") || ', began '"
                        + " || to_char(backend_start, 'YYYY-MM-DD HH24:MI:SS') FROM pg_stat_activity"
                        + " WHERE datname = current_database() AND application_name LIKE '" + PREFIX + "%'"
                        + " AND pid <> pg_backend_pid() ORDER BY pid")
                .into(String.class);
    }

    /** Says what a session is at; nothing is said of one without a name. */
    static void name(Connection connection, String part) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    part.isEmpty() ? "RESET application_name" : "SET application_name = '" + PREFIX + part + "'");
        }
        connection.commit();
    }
}
