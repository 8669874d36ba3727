package io.gridbook.job;

import static io.gridbook.job.TwoNights.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.FailedRun;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.FaultLog;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The nights of the sample drop, published by real runs. */
class SimulatedRunTests {
    @Test
    void whatThePublishedRunFoundStandsForTheRulesThatAreNotTried(@TempDir Path folder) throws IOException {
        try (TwoNights nights = TwoNights.in(folder)) {
            nights.program.night(SECOND);
            Map<String, String> before = Store.of(nights.database.dsl());
            SimulationResult ofTried = simulate(nights, "rules.spend-drop.percent=10");
            failedAfterwards(nights);

            SimulationResult ofAll = simulate(nights, "rules.spend-drop.percent=10");

            assertThat(ofTried.notes()).isEmpty();
            assertThat(ofAll.notes())
                    .containsExactly(
                            "the tables of 2026-10-30 are as run 3 (nightly, FAILED) left them, which came after"
                                    + " the published run 2 and was not published: managers have another list");
            assertThat(ofAll.grids()).isEqualTo(ofTried.grids());
            assertThat(ofAll.today()).isEqualTo(ofTried.today());
            assertThat(ofAll.rules())
                    .hasEntrySatisfying(
                            "SPEND_DROP",
                            drop -> assertThat(drop.added())
                                    .isPositive()
                                    .isEqualTo(ofAll.cases().added()));
            assertThat(Store.of(nights.database.dsl())).isEqualTo(before);
        }
    }

    /** What is computed of the day may then be of that run. */
    private static void failedAfterwards(TwoNights nights) {
        FailedRun.after(nights.database.dsl(), LocalDate.parse(SECOND));
    }

    private static SimulationResult simulate(TwoNights nights, String tried) {
        Simulation simulation = new Simulation(
                nights.database.dataSource(),
                JobsFolder.read(Path.of("jobs"), List.of(tried)),
                new Endings(new FaultLog(nights.database.dsl())));
        return simulation.run(List.of(tried), NightSpan.newest(), new RunWatcher() {});
    }
}
