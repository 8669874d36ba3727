package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A simulation, killed in the middle or not, leaves tables and reports as they were. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InterruptedSimulationTests {
    private final Path folder;
    private final Town town;
    private final NightState published;

    InterruptedSimulationTests(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        town = Town.make(folder);
        town.rerun();
        published = town.state();
    }

    @AfterEach
    void nothingRunsOn() {
        town.stopServer();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derivation.written", "rule.committed", "lifecycle.written"})
    void aSimulationThatIsKilledLeavesNothing(String point) throws InterruptedException {
        Command simulation = simulate(point + ":1:kill");

        assertThat(simulation.ended()).as(simulation.output()).isEqualTo(Command.KILLED);
        assertThat(town.state()).isEqualTo(published);
    }

    @Test
    void aSimulationThatIsToldToEndLeavesNothingAndStopsItsServer() throws InterruptedException {
        Command simulation = simulate("lifecycle.written:1:hang");
        simulation.says("fault point lifecycle.written");

        simulation.signal("TERM");

        assertThat(simulation.ended()).as(simulation.output()).isEqualTo(143);
        assertThat(town.home().resolve("pg/postmaster.pid")).doesNotExist();
        assertThat(town.state()).isEqualTo(published);
    }

    @Test
    void aSimulationTellsItsFiguresAndLeavesNothing() throws InterruptedException {
        Command simulation = simulate("none:0:throw");

        assertThat(simulation.ended()).as(simulation.output()).isZero();
        assertThat(simulation.output())
                .contains("Tried: rules.spend-drop.percent=1, segment.high-percent=30")
                .containsPattern("SPEND_DROP +\\d+ +\\d+ +[1-9]\\d* +0 +\\d+");
        assertThat(town.state()).isEqualTo(published);
    }

    private Command simulate(String fault) {
        List<String> arguments = new ArrayList<>(town.arguments(Town.DAY));
        arguments.set(0, "simulate");
        arguments.addAll(List.of("--set", "rules.spend-drop.percent=1", "--set", "segment.high-percent=30"));
        return Command.start(folder, fault, arguments);
    }
}
