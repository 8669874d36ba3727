package io.gridbook.job;

import static io.gridbook.job.FallenTown.DROP;
import static io.gridbook.job.FallenTown.LIST;
import static io.gridbook.job.FallenTown.differing;
import static org.assertj.core.api.Assertions.assertThat;

import io.gridbook.publish.report.Tally;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One night, seen with other settings. */
class SimulationTests {
    private final FallenTown fallen = new FallenTown();

    @Test
    void anotherThresholdAddsExactlyTheCustomersThatFellByMore() {
        fallen.town.published(LIST);

        SimulationResult result = fallen.simulate("rules.spend-drop.percent=25");

        assertThat(result.nights()).containsExactly(LocalDate.parse(LIST));
        assertThat(result.rules().get(DROP)).isEqualTo(new Tally(1, 3, 2, 0, 0));
        assertThat(differing(result)).containsExactly("G2 SPEND_DROP +2 -0");
        assertThat(result.cases().added()).isEqualTo(2);
        assertThat(result.today()).as("all stood there before").isEqualTo(new Tally(4, 4, 0, 0, 0));
    }

    @Test
    void aThresholdThatIsReachedExactlyAddsNobodyMore() {
        fallen.town.published(LIST);

        assertThat(fallen.simulate("rules.spend-drop.percent=24").rules().get(DROP))
                .isEqualTo(new Tally(1, 4, 3, 0, 0));
        assertThat(fallen.simulate("rules.spend-drop.percent=31").rules().get(DROP))
                .isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void aRuleTurnedOffLosesItsCasesAndNoOther() {
        fallen.town.customer("C31").service("S-C31").annual("2026-11-25");
        fallen.town.published(LIST);

        SimulationResult result = fallen.simulate("rules.spend-drop.enabled=false");

        assertThat(result.rules().get(DROP)).isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(result.rules().get("PACKAGE_EXPIRING")).isEqualTo(new Tally(1, 1, 0, 0, 0));
        assertThat(differing(result)).containsExactly("G3 SPEND_DROP +0 -1");
    }

    @Test
    void settingsThatAreInForceChangeNothingAndItSaysSo() {
        fallen.town.published(LIST);

        SimulationResult result = fallen.simulate("rules.spend-drop.percent=30");

        assertThat(result.rules().values()).noneMatch(Tally::differs);
        assertThat(result.today().differs()).isFalse();
        assertThat(result.notes()).contains("the settings tried are those that are in force");
        assertThat(result.lines()).contains("No grid has another list.");
    }

    @Test
    void aWeightChangesCasesAndAddsNone() {
        fallen.town.published(LIST);

        assertThat(fallen.simulate("rules.spend-drop.weight=31").rules().get(DROP))
                .isEqualTo(new Tally(1, 1, 0, 0, 1));
    }

    @Test
    void bandsAreDrawnAnewAndTheWindowIsAddedUpAnew() {
        fallen.town.customer("rich").service("S-rich").bill("2026-08", "10.00").bill("2026-09", "10.00");
        fallen.town.customer("rich").service("S-rich").bill("2026-10", "100.00");
        fallen.town.published(LIST);

        Tally surge = fallen.simulate("segment.window-months=1").rules().get("SPEND_SURGE");
        assertThat(surge).as("band HIGH by its newest month alone").isEqualTo(new Tally(1, 0, 0, 1, 0));
        assertThat(fallen.simulate("segment.high-arpu=40.00").rules().get("SPEND_SURGE"))
                .as("its average is 40.00")
                .isEqualTo(new Tally(1, 0, 0, 1, 0));
    }

    @Test
    void aSmallerCapacitySeatsFewer() {
        fallen.town.published(LIST);

        SimulationResult result = fallen.simulate("worklist.capacity=1");

        assertThat(result.today()).as("two in G2").isEqualTo(new Tally(4, 3, 0, 1, 0));
        assertThat(result.cases().differs()).isFalse();
    }

    @Test
    void theTableNamesRulesAndGridsAndJsonHasAll() {
        fallen.town.published(LIST);
        SimulationResult result = fallen.simulate("rules.spend-drop.percent=25");

        assertThat(result.lines())
                .contains("Tried: rules.spend-drop.percent=25", "Night: 2026-11-18")
                .anyMatch(line -> line.matches("SPEND_DROP +1 +3 +2 +0 +0"))
                .anyMatch(line -> line.matches("A1 +G2 +SPEND_DROP +0 +2 +2 +0 +0"))
                .contains("Each night stands on the published nights before it. Nothing was published, nothing was"
                        + " changed.");
        assertThat(result.json())
                .contains("\"tried\" : [", "\"2026-11-18\"", "\"SPEND_DROP\" : {", "\"grid\" : \"G3\"");
    }
}
