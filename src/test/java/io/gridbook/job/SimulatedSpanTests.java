package io.gridbook.job;

import static io.gridbook.job.FallenTown.DROP;
import static io.gridbook.job.FallenTown.LIST;
import static io.gridbook.job.FallenTown.span;
import static io.gridbook.store.schema.Tables.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.report.Tally;
import io.gridbook.store.Partitions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which published nights are simulated. */
class SimulatedSpanTests {
    private final FallenTown fallen = new FallenTown();

    @Test
    void theNightsOfASpanAreAddedUpEachOnThePublishedNightsBeforeIt() {
        fallen.town.published("2026-11-18");
        fallen.fell("C40", "G1", "60.00");
        fallen.town.published("2026-11-19");
        fallen.town.published("2026-11-20");
        fallen.town.published("2026-11-21");

        List<String> steps = new ArrayList<>();
        RunWatcher watcher = new RunWatcher() {
            @Override
            public void ended(String step, Duration took) {
                steps.add(step);
            }
        };

        SimulationResult result = fallen.simulate(
                span("2026-11-18", "2026-11-20"), watcher, "rules.spend-drop.percent=25", "worklist.capacity=30");

        assertThat(result.nights())
                .extracting(LocalDate::toString)
                .containsExactly("2026-11-18", "2026-11-19", "2026-11-20");
        assertThat(result.rules().get(DROP)).isEqualTo(new Tally(1 + 2 + 2, 3 + 4 + 4, 6, 0, 0));
        assertThat(steps).containsExactly("2026-11-18", "2026-11-19", "2026-11-20");
        assertThat(result.lines())
                .contains("Nights: 2026-11-18 to 2026-11-20, 3 published")
                .noneMatch(line -> line.startsWith("AREA"));
    }

    @Test
    void aNightThatWasNotPublishedIsRefusedWithThoseThatWere() {
        TwoNights.stops(
                ExitCode.INPUT_MISSING,
                () -> fallen.simulate("rules.spend-drop.percent=25"),
                "No night is published yet. Run nightly first");
        fallen.town.published(LIST);
        TwoNights.stops(
                ExitCode.INPUT_MISSING,
                () -> fallen.simulate(span("2026-11-20", "2026-11-20"), "rules.spend-drop.percent=25"),
                "No night of 2026-11-20 was published; those that were go from 2026-11-18 to 2026-11-18. To have it, run"
                        + " nightly --date 2026-11-20");
    }

    @Test
    void aNightWhoseSnapshotIsPastKeepingIsLeftOutWithALine() {
        fallen.town.published(LIST);
        fallen.town.published("2026-11-19");
        drop("2026-11-18");

        SimulationResult result = fallen.simulate(span(LIST, "2026-11-19"), "rules.spend-drop.percent=25");

        assertThat(result.nights()).containsExactly(LocalDate.parse("2026-11-19"));
        assertThat(result.notes())
                .contains("2026-11-18 is left out: its snapshot is past keeping (jobs/retention.yml)");
        TwoNights.stops(
                ExitCode.INPUT_MISSING,
                () -> fallen.simulate(span(LIST, LIST), "rules.spend-drop.percent=25"),
                "2026-11-18 is left out");
    }

    @Test
    void aNightThatIsDroppedMeanwhileIsLeftOutWithALine() {
        fallen.town.published(LIST);
        fallen.town.published("2026-11-19");

        SimulationResult result = fallen.simulate(
                span(LIST, "2026-11-19"),
                FallenTown.after(LIST, () -> drop("2026-11-19")),
                "rules.spend-drop.percent=25");

        assertThat(result.nights()).containsExactly(LocalDate.parse(LIST));
        assertThat(result.notes()).contains("2026-11-19 is left out: a run dropped it in between (jobs/retention.yml)");
    }

    private void drop(String day) {
        Partitions.drop(fallen.town.dsl(), SERVICE, LocalDate.parse(day));
    }
}
