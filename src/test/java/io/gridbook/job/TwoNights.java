package io.gridbook.job;

import static io.gridbook.store.schema.Tables.RUN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.TestDatabase;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample drop's two nights with four months of bills, the first one run, the second to be. */
final class TwoNights implements AutoCloseable {
    static final String FIRST = "2026-10-29";
    static final String SECOND = "2026-10-30";

    final TestDatabase database = TestDatabase.create();
    final Path drop;
    final Path reports;
    final Program program;

    private TwoNights(Path folder) throws IOException {
        drop = Files.createDirectories(folder.resolve("drop"));
        reports = folder.resolve("reports");
        try (Stream<Path> exports = Files.list(Path.of("sample-data/exports"))) {
            for (Path file : exports.filter(each -> each.toString().matches(".*(202610|20260[789]).*"))
                    .toList()) {
                Files.copy(file, drop.resolve(String.valueOf(file.getFileName())));
            }
        }
        program = Program.on(database.url(), "postgres", "", drop, reports);
    }

    static TwoNights in(Path folder) throws IOException {
        TwoNights nights = new TwoNights(folder);
        assertThat(nights.program.night(FIRST).code()).isEqualTo(ExitCode.DONE);
        return nights;
    }

    /** State and exit code of all runs, oldest first. */
    List<String> runs() {
        return database.dsl()
                .selectFrom(RUN)
                .orderBy(RUN.RUN_ID)
                .fetch(run -> run.getState() + " " + run.getExitCode());
    }

    static void stops(ExitCode code, Runnable run, String message) {
        assertThatThrownBy(run::run)
                .isInstanceOfSatisfying(
                        StopException.class, stop -> assertThat(stop.code()).isEqualTo(code))
                .hasMessageContaining(message);
    }

    /** The folder of the newest run's report. */
    Path newestReport() {
        try (Stream<Path> runs = Files.list(reports.resolve("runs"))) {
            return runs.max(Path::compareTo).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A field of the newest run's report. */
    @Nullable
    String reported(String field) {
        JsonNode run = JsonMapper.shared()
                .readTree(newestReport().resolve("run.json").toFile())
                .get("run");
        return run.get(field).isNull() ? null : run.get(field).asString();
    }

    /** Does something when a step has ended. */
    static RunWatcher after(String step, Runnable action) {
        return new RunWatcher() {
            @Override
            public void ended(String ended, Duration took) {
                if (ended.equals(step)) {
                    action.run();
                }
            }
        };
    }

    /** Ends all sessions, and lets nobody in again. */
    void cutOff() {
        String name = String.valueOf(database.dsl().fetchValue("SELECT current_database()"));
        var beside = TestDatabase.create().dsl();
        beside.execute("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
        beside.fetch("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
    }

    @Override
    public void close() {
        program.close();
    }
}
