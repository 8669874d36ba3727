package io.gridbook.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.gridbook.FailedRun;
import io.gridbook.Town;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Whom it explains, and on which night. */
class ExplainWhoTests {
    private final Town town = Town.empty();

    @Test
    void aMergedRecordStandsForItsCustomer() {
        town.customer("C1").identityCard("110101199001011234").service("S1");
        town.customer("C2").identityCard("110101199001011234").service("S2");
        town.published("2026-11-20");
        Told told = Told.of(town, "C2");
        assertThat(told.explanation().customerId()).isEqualTo("C1");
        assertThat(told.text()).contains("note: C2 is a record of customer C1");
        assertThat(told.explanation().services()).hasSize(2);
    }

    @Test
    void anIdThatNobodyHasIsWrongUse() {
        town.customer("C1").service("S1");
        town.published("2026-11-20");
        assertStops(
                () -> Told.of(town, "C9"), ExitCode.WRONG_USE, "No record C9 in the customers export of 2026-11-20");
    }

    @Test
    void theIdOfAServiceOrAnAccountIsToldWithItsCustomer() {
        town.customer("C1").service("S1").account("A1");
        town.published("2026-11-20");
        assertStops(
                () -> Told.of(town, "S1"),
                ExitCode.WRONG_USE,
                "S1 is a service or an account of customer C1 on 2026-11-20: run explain C1");
        assertStops(() -> Told.of(town, "A1"), ExitCode.WRONG_USE, "run explain C1");
    }

    @Test
    void anIdMayBeTypedAsASheetShowsIt() {
        town.customer("C1").service("S1");
        town.published("2026-11-20");
        assertThat(Told.of(town, "\u3000Ｃ１ ").explanation().customerId()).isEqualTo("C1");
    }

    @Test
    void tablesOfARunThatWasNotPublishedAreToldAsSuch() {
        town.customer("C1").service("S1");
        town.published("2026-11-20");
        FailedRun.after(town.dsl(), LocalDate.of(2026, 11, 20));
        assertThat(Told.of(town, "C1").text())
                .containsPattern(
                        "note: the tables of 2026-11-20 are as run \\d+ \\(nightly, FAILED\\) left them, which came"
                                + " after the published run 1 and was not published");
    }

    @Test
    void withoutAPublishedNightThereIsNothingToExplain() {
        assertStops(() -> Told.of(town, "C1"), ExitCode.INPUT_MISSING, "No night was published yet");
    }

    @Test
    void aDayThatWasNotRunIsMissing() {
        town.customer("C1").service("S1");
        town.published("2026-11-20");
        assertStops(
                () -> Told.on(town, "2026-11-19", "C1"),
                ExitCode.INPUT_MISSING,
                "There is no night of 2026-11-19 to explain");
    }

    @Test
    void theNewestPublishedNightIsExplainedUnlessADateIsGiven() {
        town.customer("C1").service("S1");
        town.published("2026-11-19");
        town.published("2026-11-20");
        town.night("2026-11-21");
        assertThat(Told.of(town, "C1").text()).startsWith("Customer C1, night of 2026-11-20 r1");
        assertThat(Told.on(town, "2026-11-19", "C1").text()).startsWith("Customer C1, night of 2026-11-19 r1");
        assertThat(Told.on(town, "2026-11-21", "C1").text())
                .startsWith("Customer C1, night of 2026-11-21\n")
                .contains("note: the night was not published: managers have not seen it");
    }

    @Test
    void aCustomerOfAnUnknownGridHasNoTierAndNoCases() {
        town.customer("C1").service("S1");
        town.customer("C2").grid("G9").service("S2").bill("2026-10", "90.00");
        town.published("2026-11-20");
        Told told = Told.of(town, "C2");
        assertThat(told.text()).contains("note: its grid is not in the grids export: no tier, no band, no cases");
        assertThat(told.explanation().standing()).isNull();
        assertThat(told.explanation().rules()).isEmpty();
        assertThat(told.explanation().services()).hasSize(1);
    }

    @Test
    void aCustomerWithoutAServiceHasNoTierAndNoCases() {
        town.customer("C1").service("S1");
        town.customer("C2");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C2").text())
                .contains("note: it has no service in the snapshot: no tier, no band, no cases");
    }

    @Test
    void settingsThatChangedSinceAreSaidSo() {
        town.customer("C1").service("S1");
        town.published("2026-11-20");
        assertThat(Told.of(town, "C1").text())
                .contains("note: the settings are others than those of the published night");
    }

    private static void assertStops(ThrowingCallable call, ExitCode code, String message) {
        assertThatThrownBy(call)
                .asInstanceOf(type(StopException.class))
                .satisfies(stop -> assertThat(stop.code()).isEqualTo(code))
                .satisfies(stop -> assertThat(stop).hasMessageContaining(message));
    }
}
