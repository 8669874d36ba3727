package io.gridbook.store.server;

import static io.gridbook.store.server.Queries.ask;
import static io.gridbook.store.server.Queries.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the next command finds after a server or a command was killed or frozen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledServerTests {
    private final Path folder;

    KilledServerTests(@TempDir Path folder) {
        this.folder = folder.resolve("home");
    }

    @BeforeAll
    void theServerIsMade() {
        EmbeddedServer.open(folder).close();
    }

    @AfterEach
    void nothingIsLeftRunning() throws IOException {
        OtherCommand.killServers(home());
    }

    @Test
    void committedRowsSurviveTheDeathOfTheServerAndTheOldPidFileDoesNotHinder() throws IOException, SQLException {
        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            execute(server, "CREATE TABLE public.kept (n int)", "INSERT INTO public.kept VALUES (42)");
            Signal.KILL.send(home(), running().pid());
            assertThat(Shutdown.gone(home(), running(), Duration.ofSeconds(5))).isTrue();
            assertThat(Postmaster.file(home())).exists();

            try (EmbeddedServer again = Queries.timed("start after kill -9 of the server", folder)) {
                assertThat(again.url()).as("those who knew the old one find it").isEqualTo(server.url());
                assertThat(ask(again, "SELECT n FROM public.kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void aPidFileThatNamesAnotherProgramIsStale() throws IOException, SQLException {
        long stranger = ProcessHandle.current().pid();
        Files.writeString(
                Postmaster.file(home()),
                stranger + "\n" + home().data() + "\n1700000000\n5432\n\n127.0.0.1\n\nready\n");

        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(running().pid()).isNotEqualTo(stranger);
        }
    }

    @Test
    void aTornPidFileIsStale() throws IOException, SQLException {
        Files.writeString(Postmaster.file(home()), "99");

        try (EmbeddedServer server = EmbeddedServer.open(folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void theServerOfAKilledCommandIsAdoptedAndStoppedByTheLast() throws IOException, InterruptedException {
        OtherCommand other = OtherCommand.start(folder);
        Postmaster orphan = running();
        other.kill();
        assertThat(orphan.isAlive(home())).isTrue();

        try (EmbeddedServer server = Queries.timed("start that adopts an orphan", folder)) {
            assertThat(server.url()).isEqualTo(other.url());
            assertThat(running()).isEqualTo(orphan);
        }
        assertThat(orphan.isAlive(home())).isFalse();
    }

    @Test
    void aFrozenOrphanIsReplacedWithItsRowsKept() throws IOException, InterruptedException, SQLException {
        OtherCommand other = OtherCommand.start(folder);
        Postmaster orphan = running();
        other.kill();
        Program.run(home(), List.of("sh", "-c", "kill -STOP " + orphan.pid()));

        try (EmbeddedServer server = Queries.timed("start that replaces a frozen orphan", folder)) {
            assertThat(ask(server, "SELECT 1")).isEqualTo("1");
            assertThat(running().pid()).isNotEqualTo(orphan.pid());
        }
    }

    @Test
    void aServerThatOthersUseIsNotReplacedWhenItHangs() throws IOException, InterruptedException, SQLException {
        OtherCommand other = OtherCommand.start(folder);
        Postmaster shared = running();
        Program.run(home(), List.of("sh", "-c", "kill -STOP " + shared.pid()));

        assertThatThrownBy(() -> EmbeddedServer.open(folder))
                .hasMessageContaining("does not answer, and other commands use it");

        Program.run(home(), List.of("sh", "-c", "kill -CONT " + shared.pid()));
        other.leave();
        assertThat(shared.isAlive(home())).isFalse();
    }

    private Home home() throws IOException {
        return Home.at(folder);
    }

    private Postmaster running() throws IOException {
        return Postmaster.read(home()).orElseThrow();
    }
}
