package io.gridbook.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gridbook.Town;
import io.gridbook.outcome.ExitCode;
import io.gridbook.publish.report.GridTally;
import io.gridbook.publish.report.Tally;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.FaultLog;
import io.gridbook.store.RunLock;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A town whose customers fell by 25, 26, 30 and 31 %, seen with other settings. */
class SimulationTests {
    private static final String LIST = "2026-11-18";
    private static final String DROP = "SPEND_DROP";

    private final Town town = Town.empty().grid("G2", "A1").grid("G3", "A1");
    private final List<String> steps = new ArrayList<>();

    SimulationTests() {
        fell("C25", "G1", "75.00");
        fell("C26", "G2", "74.00");
        fell("C30", "G2", "70.00");
        fell("C31", "G3", "69.00");
    }

    @Test
    void anotherThresholdAddsExactlyTheCustomersThatFellByMore() {
        town.published(LIST);

        SimulationResult result = simulate("rules.spend-drop.percent=25");

        assertThat(result.nights()).containsExactly(LocalDate.parse(LIST));
        assertThat(result.rules().get(DROP)).isEqualTo(new Tally(1, 3, 2, 0, 0));
        assertThat(differing(result)).containsExactly("G2 SPEND_DROP +2 -0");
        assertThat(result.cases().added()).isEqualTo(2);
        assertThat(result.today()).as("all stood there before").isEqualTo(new Tally(4, 4, 0, 0, 0));
    }

    @Test
    void aThresholdThatIsReachedExactlyAddsNobodyMore() {
        town.published(LIST);

        assertThat(simulate("rules.spend-drop.percent=24").rules().get(DROP)).isEqualTo(new Tally(1, 4, 3, 0, 0));
        assertThat(simulate("rules.spend-drop.percent=31").rules().get(DROP)).isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void aRuleTurnedOffLosesItsCasesAndNoOther() {
        town.customer("C31").service("S-C31").annual("2026-11-25");
        town.published(LIST);

        SimulationResult result = simulate("rules.spend-drop.enabled=false");

        assertThat(result.rules().get(DROP)).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(result.rules().get("PACKAGE_EXPIRING")).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(differing(result)).containsExactly("G3 SPEND_DROP +0 -1");
    }

    @Test
    void settingsThatAreInForceChangeNothingAndItSaysSo() {
        town.published(LIST);

        SimulationResult result = simulate("rules.spend-drop.percent=30");

        assertThat(result.rules().values()).noneMatch(Tally::differs);
        assertThat(result.today().differs()).isFalse();
        assertThat(result.notes()).contains("the settings tried are those that are in force");
        assertThat(result.lines()).contains("No grid has another list.");
    }

    @Test
    void aWeightChangesCasesAndAddsNone() {
        town.published(LIST);

        assertThat(simulate("rules.spend-drop.weight=31").rules().get(DROP)).isEqualTo(new Tally(1, 1, 0, 0, 1));
    }

    @Test
    void bandsAreDrawnAnewAndTheWindowIsAddedUpAnew() {
        town.customer("rich").service("S-rich").bill("2026-08", "10.00").bill("2026-09", "10.00");
        town.customer("rich").service("S-rich").bill("2026-10", "100.00");
        town.published(LIST);

        Tally surge = simulate("segment.window-months=1").rules().get("SPEND_SURGE");
        assertThat(surge).as("band HIGH by its newest month alone").isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(simulate("segment.high-arpu=40.00").rules().get("SPEND_SURGE"))
                .as("its average is 40.00")
                .isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void aSmallerCapacitySeatsFewer() {
        town.published(LIST);

        SimulationResult result = simulate("worklist.capacity=1");

        assertThat(result.today()).as("two in G2").isEqualTo(new Tally(4, 3, 0, 1, 0));
        assertThat(result.cases().differs()).isFalse();
    }

    @Test
    void theNightsOfASpanAreAddedUpEachOnThePublishedNightsBeforeIt() {
        town.published("2026-11-18");
        fell("C40", "G1", "60.00");
        town.published("2026-11-19");
        town.published("2026-11-20");
        town.published("2026-11-21");

        SimulationResult result =
                simulate(span("2026-11-18", "2026-11-20"), "rules.spend-drop.percent=25", "worklist.capacity=30");

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
    void nothingStaysInAnyTableWhateverIsSimulated() {
        town.published(LIST);
        town.published("2026-11-19");
        Map<String, String> before = Store.of(town.dsl());

        simulate(span(LIST, "2026-11-19"), "rules.spend-drop.percent=1", "segment.window-months=1");

        assertThat(Store.of(town.dsl())).isEqualTo(before);
    }

    @Test
    void nothingStaysWhereANightFails() {
        town.published(LIST);
        town.published("2026-11-19");
        Map<String, String> before = Store.of(town.dsl());
        RunWatcher failing = new RunWatcher() {
            @Override
            public void ended(String step, Duration took) {
                throw new ArithmeticException(step);
            }
        };

        assertThatThrownBy(() -> simulation("rules.spend-drop.percent=1").run(List.of(), NightSpan.newest(), failing))
                .hasMessageContaining("ArithmeticException");

        assertThat(Store.of(town.dsl())).isEqualTo(before);
        assertThat(simulate("rules.spend-drop.percent=25").cases().added()).isEqualTo(2);
    }

    @Test
    void itIsRefusedWhileARunIsAtWork() throws SQLException {
        town.published(LIST);

        try (RunLock run = RunLock.take(town.dataSource()).orElseThrow()) {
            assertThat(run.held()).isTrue();
            TwoNights.stops(
                    ExitCode.ALREADY_RUNNING, () -> simulate("rules.spend-drop.percent=25"), "Another run is at work");
        }
    }

    @Test
    void aNightThatWasNotPublishedIsRefusedWithThoseThatWere() {
        TwoNights.stops(
                ExitCode.INPUT_MISSING,
                () -> simulate("rules.spend-drop.percent=25"),
                "No night is published yet. Run nightly first");
        town.published(LIST);
        TwoNights.stops(
                ExitCode.WRONG_USE,
                () -> simulate(span("2026-11-20", "2026-11-20"), "rules.spend-drop.percent=25"),
                "No night of 2026-11-20 was published; those that were go from 2026-11-18 to 2026-11-18");
    }

    @Test
    void aNightWhoseSnapshotIsPastKeepingIsLeftOutWithALine() {
        town.published(LIST);
        town.published("2026-11-19");
        town.dsl().execute("DROP TABLE " + partition("service", "20261118"));

        SimulationResult result = simulate(span(LIST, "2026-11-19"), "rules.spend-drop.percent=25");

        assertThat(result.nights()).containsExactly(LocalDate.parse("2026-11-19"));
        assertThat(result.notes())
                .contains("2026-11-18 is left out: its snapshot is past keeping (jobs/retention.yml)");
        TwoNights.stops(
                ExitCode.INPUT_MISSING,
                () -> simulate(span(LIST, LIST), "rules.spend-drop.percent=25"),
                "2026-11-18 is left out");
    }

    @Test
    void theTableNamesRulesAndGridsAndJsonHasAll() {
        town.published(LIST);
        SimulationResult result = simulate("rules.spend-drop.percent=25");

        assertThat(result.lines())
                .contains("Tried: rules.spend-drop.percent=25", "Night: 2026-11-18")
                .anyMatch(line -> line.matches("SPEND_DROP +1 +3 +2 +0 +0"))
                .anyMatch(line -> line.matches("A1 +G2 +SPEND_DROP +0 +2 +2 +0 +0"))
                .contains("Each night stands on the published nights before it. Nothing was published, nothing was"
                        + " changed.");
        assertThat(result.json())
                .contains("\"tried\" : [", "\"2026-11-18\"", "\"SPEND_DROP\" : {", "\"grid\" : \"G3\"");
    }

    private void fell(String customer, String grid, String to) {
        town.customer(customer)
                .grid(grid)
                .service("S-" + customer)
                .bill("2026-09", "100.00")
                .bill("2026-10", to);
    }

    private SimulationResult simulate(String... tried) {
        return simulate(NightSpan.newest(), tried);
    }

    private SimulationResult simulate(NightSpan span, String... tried) {
        RunWatcher watcher = new RunWatcher() {
            @Override
            public void ended(String step, Duration took) {
                steps.add(step);
            }
        };
        return simulation(tried).run(List.of(tried), span, watcher);
    }

    private Simulation simulation(String... tried) {
        JobsFolder settings = JobsFolder.read(Path.of("jobs"), List.of(tried));
        return new Simulation(town.dataSource(), settings, new Endings(new FaultLog(town.dsl())));
    }

    private static NightSpan span(String from, String to) {
        return new NightSpan(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static List<String> differing(SimulationResult result) {
        return result.grids().stream()
                .filter(each -> each.cases().differs())
                .map(SimulationTests::line)
                .toList();
    }

    private static String line(GridTally of) {
        return "%s %s +%d -%d"
                .formatted(of.grid(), of.rule(), of.cases().added(), of.cases().gone());
    }

    private String partition(String table, String day) {
        return String.valueOf(town.dsl()
                .fetchValue("SELECT inhrelid::regclass FROM pg_inherits WHERE inhparent = '" + table + "'::regclass"
                        + " AND inhrelid::regclass::text LIKE '%" + day + "%'"));
    }
}
