package io.gridbook.store;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** The right to change anything, held by one session of PostgreSQL at a time until it is closed or its process is gone. */
public final class RunLock implements AutoCloseable {
    /** "gridbook" in ASCII: the key of the advisory lock. */
    private static final long KEY = 0x67726964626f6f6bL;

    private final Connection connection;

    private RunLock(Connection connection) {
        this.connection = connection;
    }

    /** Takes the lock, or returns nothing when another run holds it. */
    public static Optional<RunLock> take(DataSource dataSource) throws SQLException {
        Connection connection = dataSource.getConnection();
        if (call(connection, "SELECT pg_try_advisory_lock(?)")) {
            FaultPoints.hit("lock.taken");
            return Optional.of(new RunLock(connection));
        }
        connection.close();
        return Optional.empty();
    }

    /** Stops where another session holds the lock, asked without taking it: quick, and before anything is started. */
    public static void requireFree(Connection connection) throws SQLException {
        if (taken(connection)) {
            throw taken();
        }
    }

    /** Whether a session holds the lock. */
    public static boolean taken(Connection connection) throws SQLException {
        return call(
                connection,
                "SELECT EXISTS (SELECT FROM pg_locks WHERE locktype = 'advisory' AND granted AND objsubid = 1"
                        + " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                        + " AND (classid::bigint << 32 | objid::bigint) = ?)");
    }

    /** What to tell who comes second. */
    public static StopException taken() {
        return new StopException(
                ExitCode.ALREADY_RUNNING,
                "Another run is at work on this database. Wait until it ends (gridbook status), then run again");
    }

    /** Whether this session still owns the lock; a lost session means that another run may have begun. */
    public boolean held() throws SQLException {
        return connection.isValid(5);
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            FaultPoints.hit("lock.release");
            if (connection.isValid(5)) {
                call(connection, "SELECT pg_advisory_unlock(?)");
            }
        }
    }

    private static boolean call(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, KEY);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }
}
