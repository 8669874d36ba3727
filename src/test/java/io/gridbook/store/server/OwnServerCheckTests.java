package io.gridbook.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class OwnServerCheckTests {
    private final TestDatabase database = TestDatabase.create();

    @Test
    void aServerThatCanServePasses() {
        assertThatNoException().isThrownBy(() -> check(database.url()));
    }

    @Test
    void anotherEncodingIsRefused() throws SQLException {
        execute("CREATE DATABASE ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0");

        refused(
                ExitCode.CONFIGURATION,
                "has the encoding SQL_ASCII, and Gridbook needs UTF8",
                () -> check(database.url().replaceFirst("/test_[0-9_]+", "/ascii")));
    }

    @Test
    void aReadOnlyDatabaseIsRefused() {
        refused(
                ExitCode.CONFIGURATION,
                "is read-only",
                () -> check(database.url() + "&options=-c%20default_transaction_read_only=on"));
    }

    @Test
    void aRoleThatMayNotCreateIsRefused() throws SQLException {
        execute("CREATE ROLE reader LOGIN");

        refused(
                ExitCode.CONFIGURATION,
                "does not let this role create its schema",
                () -> check(database.url().replace("user=postgres", "user=reader")));
    }

    @Test
    void aDatabaseThatIsNotThereIsAFaultOfTheSettings() {
        refused(
                ExitCode.CONFIGURATION,
                "check GRIDBOOK_DATABASE_URL",
                () -> check(database.url().replaceFirst("/test_[0-9_]+", "/nowhere")));
    }

    @Test
    void aServerThatIsDownStopsAfterAWhile() throws IOException {
        int port = FreePort.near(0);

        refused(
                ExitCode.DATABASE,
                "does not answer",
                () -> check("jdbc:postgresql://127.0.0.1:" + port + "/grid?user=postgres"));
    }

    private static void check(String url) {
        String user = url.replaceFirst(".*[?&]user=([a-z]+).*", "$1");
        new OwnServerCheck(new DatabaseSettings(url, user, "any"), Duration.ofMillis(300)).run();
    }

    private static void refused(ExitCode code, String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .hasMessageContaining(message)
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(code));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
