package io.gridbook.store.server;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Statements on a connection of their own. */
final class Queries {
    private Queries() {}

    /** The first field of the first row. */
    static String ask(EmbeddedServer server, String select) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(select)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void execute(EmbeddedServer server, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** Opens the server of a folder, and prints how long that took. */
    static EmbeddedServer timed(String what, Path folder) {
        long begin = System.nanoTime();
        EmbeddedServer server = EmbeddedServer.open(folder);
        System.out.printf("%s: %d ms%n", what, (System.nanoTime() - begin) / 1_000_000);
        return server;
    }
}
