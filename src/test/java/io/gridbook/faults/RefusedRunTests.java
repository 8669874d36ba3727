package io.gridbook.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gridbook.job.Program;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.store.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Runs that cannot be: what they say, the code they end with, and that they publish nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRunTests {
    private final Path folder;
    private final Town town;

    RefusedRunTests(@TempDir Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        town = Town.make(folder);
    }

    @BeforeEach
    void restore() {
        town.restore();
    }

    @AfterEach
    void nothingRunsOn() {
        town.stopServer();
    }

    @Test
    void aDatabaseThatStopsDuringTheRunEndsItAndTheNextRunIsExact() throws InterruptedException {
        town.rerun();
        NightState undisturbed = town.state();
        town.restore();
        try (EmbeddedServer server = EmbeddedServer.open(town.home());
                Program program =
                        Program.on(server.url(), server.user(), server.password(), town.drop(), town.reports())) {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> program.night(Town.DAY, Program.when("segments", this::killServer)))
                    .isInstanceOfSatisfying(
                            StopException.class, stop -> assertThat(stop.code()).isEqualTo(ExitCode.DATABASE))
                    .hasMessageContaining("nothing was published");
            System.out.printf(
                    "a run without its database ended after %d s%n", (System.nanoTime() - begin) / 1_000_000_000);
        }
        assertThat(town.reports().resolve("daily/" + Town.DAY)).doesNotExist();

        town.rerun();

        assertThat(town.state()).isEqualTo(undisturbed);
    }

    @Test
    void anUnknownSettingIsNamedBeforeADatabaseIsTouched() throws IOException, InterruptedException {
        Path jobs = folder.resolve("jobs");
        Shell.run("rm", "-rf", jobs.toString());
        Shell.run("cp", "-r", "jobs", jobs.toString());
        Path worklist = jobs.resolve("worklist.yml");
        Files.writeString(worklist, Files.readString(worklist) + "\nworklists:\n  capacity: 3\n");

        Command command = Command.start(
                folder,
                "none:0:throw",
                List.of(
                        "nightly",
                        "--jobs",
                        jobs.toString(),
                        "--home",
                        folder.resolve("none").toString()));

        assertThat(command.ended()).as(command.output()).isEqualTo(6);
        assertThat(command.output()).contains("worklist.yml").contains("worklists is not a setting");
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void aReportsFolderThatCannotBeWrittenIsSaidBeforeAnyWork() throws InterruptedException {
        mount("ro,size=256k");
        try {
            Command command = town.nightly(Town.DAY, "*:0:trace");

            assertThat(command.ended()).as(command.output()).isEqualTo(6);
            assertThat(command.output()).contains("the reports folder").doesNotContain("step.load-exports");
        } finally {
            unmount();
        }
    }

    @Test
    void aFullDiskEndsTheRunAndPublishesNothing() throws InterruptedException {
        mount("size=256k");
        try {
            Command command = town.nightly(Town.DAY, "none:0:throw");

            assertThat(command.ended()).as(command.output()).isEqualTo(8);
            assertThat(town.reports().resolve("daily/" + Town.DAY)).doesNotExist();
            assertThat(town.reports().resolve(".staging")).isEmptyDirectory();
        } finally {
            unmount();
        }
        town.rerun();
        assertThat(town.state().faults()).isEmpty();
    }

    @Test
    void anEmptyDropWithoutACommandIsNoSuccess() throws IOException, InterruptedException {
        Command command = allNights(Files.createDirectories(folder.resolve("empty")));

        assertThat(command.ended()).as(command.output()).isEqualTo(3);
        assertThat(command.output()).contains("The drop has no daily exports").doesNotContain("Open ");
    }

    @Test
    void aNewestDayThatLacksAnExportStopsTheNightsOfADrop() throws IOException, InterruptedException {
        Path drop = folder.resolve("lacking");
        Shell.run("cp", "-r", town.drop().toString(), drop.toString());
        Files.delete(drop.resolve("arrears_20261030.csv"));

        Command command = allNights(drop);

        assertThat(command.ended()).as(command.output()).isEqualTo(3);
        assertThat(command.output())
                .contains("2026-10-29: ", "arrears of 2026-10-30 missing in the drop")
                .doesNotContain("Open ");
    }

    @Test
    void aLocaleThatCannotNameAChinesePlaceStopsARunAndNotTheStatus() throws InterruptedException {
        List<String> chinese = List.of("env", "LC_ALL=C");
        Command night = Command.start(folder, "*:0:trace", town.arguments(Town.DAY), chinese);
        assertThat(night.ended()).as(night.output()).isEqualTo(6);
        assertThat(night.output()).contains("LC_ALL=C.UTF-8").doesNotContain("database.open");

        Command status = Command.start(
                folder, "none:0:throw", List.of("status", "--home", town.home().toString()), chinese);
        assertThat(status.ended()).as(status.output()).isZero();
        assertThat(status.output().lines())
                .as("facts, and no words of libraries")
                .allMatch(line -> line.matches("(loaded|last run|published).*"));
    }

    private Command allNights(Path drop) {
        return Command.start(
                folder,
                "none:0:throw",
                List.of(
                        "--drop",
                        drop.toString(),
                        "--home",
                        town.home().toString(),
                        "--reports",
                        town.reports().toString()));
    }

    private void killServer() {
        try {
            String pid =
                    Files.readAllLines(town.home().resolve("pg/postmaster.pid")).get(0);
            Shell.run("sh", "-c", "kill -QUIT " + pid);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void mount(String options) {
        String reports = town.reports().toString();
        boolean mounted = Shell.code("mount", "-t", "tmpfs", "-o", options, "tmpfs", reports) == 0;
        if (!mounted) {
            System.out.println("skipped: only root can mount the small disk that this test fills");
        }
        assumeTrue(mounted);
    }

    private void unmount() {
        Shell.run("umount", town.reports().toString());
    }
}
