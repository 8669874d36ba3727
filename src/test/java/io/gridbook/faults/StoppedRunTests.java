package io.gridbook.faults;

import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gridbook.store.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A night that is told to end: by Ctrl-C, or by the signal of a service manager. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoppedRunTests {
    private final Path folder;
    private final Town town;

    StoppedRunTests(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        town = Town.make(folder);
    }

    @AfterEach
    void nothingRunsOn() {
        town.stopServer();
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void aStoppedNightIsMarkedAndItsServerStoppedAndTheNextIsExact(String signal, int code)
            throws InterruptedException {
        assumeTrue(Shell.code("env", "--default-signal=" + signal, "true") == 0, "env cannot set signals back");
        town.restore();
        town.rerun();
        NightState undisturbed = town.state();
        town.restore();
        Command night = start(signal, "step.segments:1:hang");
        night.says("fault point step.segments");

        night.signal(signal);

        assertThat(night.ended()).as(night.output()).isEqualTo(code);
        assertThat(night.output()).contains("was stopped by Ctrl-C or a signal. Run again");
        assertThat(town.home().resolve("pg/postmaster.pid")).doesNotExist();
        assertThat(newestRun()).isEqualTo("INTERRUPTED null");
        assertThat(town.reports().resolve("daily/" + Town.DAY)).doesNotExist();

        town.rerun();
        assertThat(town.state()).isEqualTo(undisturbed);
    }

    /** A JVM under a shell that ignores Ctrl-C for its children would ignore it too. */
    private Command start(String signal, String fault) {
        List<String> before = List.of("env", "--default-signal=" + signal);
        return Command.start(folder, fault, town.arguments(Town.DAY), before);
    }

    private String newestRun() {
        try (EmbeddedServer server = EmbeddedServer.open(town.home())) {
            return NightState.dsl(server)
                    .selectFrom(RUN)
                    .orderBy(RUN.RUN_ID.desc())
                    .limit(1)
                    .fetchSingle(run -> run.getState() + " " + run.getExitCode());
        }
    }
}
