package io.gridbook.job;

import static io.gridbook.job.FallenTown.DROP;
import static io.gridbook.job.FallenTown.LIST;
import static io.gridbook.job.FallenTown.span;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.report.Tally;
import io.gridbook.segment.Night;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.RunLock;
import io.gridbook.store.Trial;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;

/** A simulation neither changes what others see nor keeps them waiting. */
class SimulationBesideOthersTests {
    private final FallenTown fallen = new FallenTown();

    @Test
    void nothingStaysInAnyTableWhateverIsSimulated() {
        fallen.town.published(LIST);
        fallen.town.published("2026-11-19");
        Map<String, String> before = Store.of(fallen.town.dsl());

        fallen.simulate(span(LIST, "2026-11-19"), "rules.spend-drop.percent=1", "segment.window-months=1");

        assertThat(Store.of(fallen.town.dsl())).isEqualTo(before);
    }

    @Test
    void nothingStaysWhereANightFails() {
        fallen.town.published(LIST);
        fallen.town.published("2026-11-19");
        Map<String, String> before = Store.of(fallen.town.dsl());
        RunWatcher failing = FallenTown.after(LIST, () -> {
            throw new ArithmeticException("of a test");
        });

        assertThatThrownBy(() -> fallen.simulate(span(LIST, "2026-11-19"), failing, "rules.spend-drop.percent=1"))
                .hasMessageContaining("ArithmeticException");

        assertThat(Store.of(fallen.town.dsl())).isEqualTo(before);
    }

    @Test
    void whatThePlannerKnowsOfTheTablesStaysAsItIs() {
        fallen.town.published(LIST);
        List<String> before = planned();

        fallen.simulate("rules.spend-drop.percent=1", "segment.window-months=1");

        assertThat(planned()).isEqualTo(before);
    }

    /** The rows that the planner counts on. */
    private List<String> planned() {
        return fallen.town
                .dsl()
                .fetch("SELECT relname || ' ' || reltuples FROM pg_class WHERE relkind IN ('r', 'p')"
                        + " AND relnamespace = 'gridbook'::regnamespace ORDER BY relname")
                .into(String.class);
    }

    @Test
    void itRunsBesideARun() throws SQLException {
        fallen.town.published(LIST);

        try (RunLock run = RunLock.take(fallen.town.dataSource()).orElseThrow()) {
            assertThat(fallen.simulate("rules.spend-drop.percent=25").rules().get(DROP))
                    .isEqualTo(new Tally(1, 3, 2, 0, 0));
            assertThat(run.held()).isTrue();
        }
    }

    @Test
    void aRunGetsItsTurnBetweenTheNights() {
        fallen.town.published(LIST);
        fallen.town.published("2026-11-19");
        List<String> seen = new ArrayList<>();
        RunWatcher running = FallenTown.after(LIST, () -> {
            seen.addAll(new Status(fallen.town.dsl()).lines());
            fallen.fell("C40", "G1", "60.00");
            fallen.town.published("2026-11-20");
        });

        SimulationResult result = fallen.simulate(span(LIST, "2026-11-20"), running, "rules.spend-drop.percent=25");

        assertThat(result.nights())
                .as("those that were published when it began")
                .hasSize(2);
        assertThat(result.rules().get(DROP)).isEqualTo(new Tally(2, 6, 4, 0, 0));
        assertThat(seen)
                .anySatisfy(line -> assertThat(line).startsWith("at work: simulate, night 2026-11-18, 1 of 2, began "));
        assertThat(new Status(fallen.town.dsl()).lines()).noneMatch(line -> line.startsWith("at work"));
    }

    @Test
    void aTableThatARunKeepsToItselfEndsItWithHowFarItCame() throws SQLException {
        fallen.town.published(LIST);
        fallen.town.published("2026-11-19");
        try (Connection run = fallen.town.dataSource().getConnection()) {
            run.setAutoCommit(false);
            RunWatcher watcher = FallenTown.after(
                    LIST, () -> DSL.using(run, SQLDialect.POSTGRES).execute("LOCK TABLE service"));

            TwoNights.stops(
                    ExitCode.ALREADY_RUNNING,
                    () -> fallen.simulate(span(LIST, "2026-11-19"), watcher, "rules.spend-drop.percent=25"),
                    "another session of the database). 1 of 2 nights were done and are not shown. Wait until it ends"
                            + " (gridbook status), then try again");
            run.rollback();
        }
    }

    @Test
    void aNightAtWorkLocksNothingThatOthersReadOrWrite() throws SQLException {
        Night night = fallen.town.published(LIST);
        JobsFolder tried = JobsFolder.read(Path.of("jobs"), List.of("segment.window-months=1"));
        try (Trial trial = Trial.on(fallen.town.dataSource());
                TrialSteps steps = new TrialSteps(trial, tried)) {
            trial.begin("simulate of a test", Duration.ofSeconds(1));

            steps.write(night, false);

            assertThat(locks()).containsOnly("AccessShareLock");
            fallen.town.published("2026-11-19");
            assertThat(fallen.simulate("rules.spend-drop.percent=25").rules().get(DROP))
                    .isEqualTo(new Tally(1, 3, 2, 0, 0));
        }
    }

    /** What other sessions lock of the tables that all see. */
    private List<String> locks() {
        return fallen.town
                .dsl()
                .fetch("SELECT DISTINCT mode FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                        + " WHERE c.relnamespace = 'gridbook'::regnamespace AND pid <> pg_backend_pid()"
                        + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())")
                .into(String.class);
    }
}
