package io.gridbook.store.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** The role and the database of Gridbook in a new server; the role is no superuser. */
final class Founding {
    static final String SUPERUSER = "postgres";
    static final String NAME = "gridbook";

    private static final String WRONG_PASSWORD = "28P01";
    private static final Set<String> NOT_YET_THERE = Set.of(WRONG_PASSWORD, "28000", "3D000", "42501");

    private Founding() {}

    /** Whether the server did not answer at all, or not in time. */
    static boolean isSilence(SQLException e) {
        String state = e.getSQLState();
        return state == null || state.startsWith("08") || state.startsWith("57");
    }

    /** Connects once; makes what is missing. */
    static void ensure(Home home, int port, String password) throws SQLException {
        try {
            connect(address(port, NAME), NAME, password);
        } catch (SQLException e) {
            if (!NOT_YET_THERE.contains(e.getSQLState())) {
                throw e;
            }
            found(home, port, password);
        }
    }

    private static void connect(String url, String user, String password) throws SQLException {
        DriverManager.getConnection(url, user, password).close();
    }

    private static void found(Home home, int port, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address(port, SUPERUSER), SUPERUSER, password);
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'");
            }
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw Stops.configuration(
                        home.secret() + " is not the password of the database " + home.data()
                                + "; put the right one back from a copy",
                        e);
            }
            throw e;
        }
        connect(address(port, NAME), NAME, password);
    }

    /** With little patience: a server that hangs must not hang the command. */
    private static String address(int port, String database) {
        return JdbcUrl.loopback(port, database).replaceFirst("socketTimeout=[0-9]+", "socketTimeout=20&loginTimeout=5");
    }

    private static boolean exists(Statement statement, String select) throws SQLException {
        try (ResultSet rows = statement.executeQuery(select)) {
            return rows.next();
        }
    }
}
