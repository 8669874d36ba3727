package io.gridbook.store.server;

import static io.gridbook.store.server.Queries.ask;
import static io.gridbook.store.server.Queries.timed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.store.FaultLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One home for all tests: making one takes seconds, and a test leaves the server stopped. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedServerTests {
    private final Path folder;

    EmbeddedServerTests(@TempDir Path folder) {
        this.folder = folder.resolve("home");
    }

    @BeforeAll
    void theFirstStartMakesEverything() {
        timed("first start", folder).close();
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        OtherCommand.killServers(home());
    }

    @Test
    void theSecondStartIsQuickAlsoWhenItRunsAlready() throws IOException {
        long begin = System.nanoTime();
        try (EmbeddedServer second = timed("second start, stopped cleanly", folder);
                EmbeddedServer third = timed("third start, running", folder)) {
            assertThat(third.url()).isEqualTo(second.url());
        }
        // generous: other builds may share the machine
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
        assertThat(ServerProcess.in(home())).isEmpty();
    }

    @Test
    void nobodyElseCanReadDataOrPasswordOrLog() throws IOException {
        assertThat(rights("pg")).isEqualTo("rwx------");
        assertThat(rights("secret")).isEqualTo("rw-------");
        assertThat(rights("pg.log")).isEqualTo("rw-------");
        assertThat(rights("")).isEqualTo("rwx------");
    }

    @Test
    void aWrongPasswordIsRefused() {
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            for (String user : List.of(server.user(), "postgres")) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url(), user, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void theServerIsSetAsItShouldBe() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            assertThat(ask(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(server, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(server, "SHOW wal_level")).isEqualTo("minimal");
            assertThat(ask(server, "SHOW jit")).isEqualTo("off");
            assertThat(ask(server, "SHOW server_encoding")).isEqualTo("UTF8");
            assertThat(ask(
                            server,
                            "SELECT datlocprovider::text || datlocale FROM pg_database WHERE datname = 'gridbook'"))
                    .isEqualTo("bC.UTF-8");
            assertThat(ask(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                    .isEqualTo("f");
        }
    }

    @Test
    void theSchemaIsMadeWithoutRightsOfASuperuser() throws SQLException {
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            Flyway.configure()
                    .dataSource(server.url(), server.user(), server.password())
                    .schemas("gridbook")
                    .load()
                    .migrate();
            assertThat(ask(server, "SELECT count(*) FROM gridbook.run")).isEqualTo("0");
        }
    }

    @Test
    void valuesOfAFailedStatementAreNotLogged() throws IOException, SQLException {
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            assertThatThrownBy(() -> ask(server, "SELECT 'canary-13800000000'::date"))
                    .isInstanceOf(SQLException.class);
        }
        assertThat(Files.readString(home().log())).doesNotContain("canary");
    }

    @Test
    void aFaultIsToldInTheLogWithoutWhatCouldEndItsText() throws IOException {
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            new FaultLog(DSL.using(server.url(), server.user(), server.password()))
                    .write("run 17, step bills, SQLSTATE 23505, table raw_bills, 50% '; DROP $line$");
        }
        assertThat(Files.readString(home().log()))
                .contains("gridbook: run 17, step bills, SQLSTATE 23505, table raw_bills, 50   ; DROP  line ");
    }

    @Test
    void anotherProcessKeepsTheServerAfterWeLeft() throws Exception {
        EmbeddedServer ours = EmbeddedServer.open(folder);
        OtherCommand other = OtherCommand.start(folder);
        assertThat(other.url()).isEqualTo(ours.url());
        Postmaster shared = running();

        ours.close();
        ours.close();
        assertThat(shared.isAlive(home())).as("the other still uses it").isTrue();

        other.leave();
        assertThat(shared.isAlive(home())).as("the last one stopped it").isFalse();
    }

    @Test
    void processesThatOpenAtOnceShareOneServer() throws Exception {
        OtherCommand one = OtherCommand.launch(folder);
        OtherCommand two = OtherCommand.launch(folder);
        assertThat(one.url()).isEqualTo(two.url());
        Postmaster shared = running();

        one.leave();
        assertThat(shared.isAlive(home())).isTrue();
        two.leave();
        assertThat(shared.isAlive(home())).isFalse();
    }

    @Test
    void manyThatOpenAtOnceShareOneServer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> urls = threads.invokeAll(Collections.nCopies(4, () -> {
                try (EmbeddedServer server = EmbeddedServer.open(folder)) {
                    return ask(server, "SELECT 'served'");
                }
            }));
            for (Future<String> url : urls) {
                assertThat(url.get()).isEqualTo("served");
            }
        } finally {
            threads.shutdown();
        }
        assertThat(ServerProcess.in(home())).isEmpty();
    }

    @Test
    void withoutItsPasswordTheDatabaseSaysWhatToDo() throws IOException {
        Path away = folder.resolve("secret.away");
        Files.move(home().secret(), away);
        try {
            assertThatThrownBy(() -> EmbeddedServer.open(folder))
                    .hasMessageContaining("is missing; put it back from a copy")
                    .isInstanceOfSatisfying(
                            StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.CONFIGURATION));
        } finally {
            Files.move(away, home().secret());
        }
    }

    private Home home() throws IOException {
        return Home.at(folder);
    }

    private Postmaster running() throws IOException {
        return Postmaster.read(home()).orElseThrow();
    }

    private String rights(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }
}
