package io.gridbook.job;

import io.gridbook.Town;
import io.gridbook.publish.report.GridTally;
import io.gridbook.settings.JobsFolder;
import io.gridbook.store.FaultLog;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** A town whose customers fell by 25, 26, 30 and 31 %, seen with other settings. */
final class FallenTown {
    static final String LIST = "2026-11-18";
    static final String DROP = "SPEND_DROP";

    final Town town = Town.empty().grid("G2", "A1").grid("G3", "A1");

    FallenTown() {
        fell("C25", "G1", "75.00");
        fell("C26", "G2", "74.00");
        fell("C30", "G2", "70.00");
        fell("C31", "G3", "69.00");
    }

    /** A customer that spent 100.00 in September, and less in October. */
    void fell(String customer, String grid, String to) {
        town.customer(customer)
                .grid(grid)
                .service("S-" + customer)
                .bill("2026-09", "100.00")
                .bill("2026-10", to);
    }

    /** Of the newest night. */
    SimulationResult simulate(String... tried) {
        return simulate(NightSpan.newest(), tried);
    }

    SimulationResult simulate(NightSpan span, String... tried) {
        return simulate(span, new RunWatcher() {}, tried);
    }

    SimulationResult simulate(NightSpan span, RunWatcher watcher, String... tried) {
        Simulation simulation = new Simulation(
                town.dataSource(),
                JobsFolder.read(Path.of("jobs"), List.of(tried)),
                new Endings(new FaultLog(town.dsl())),
                Duration.ofMillis(300));
        return simulation.run(List.of(tried), span, watcher);
    }

    static NightSpan span(String from, String to) {
        return new NightSpan(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** Does something when a simulated night has ended. */
    static RunWatcher after(String night, Runnable action) {
        return TwoNights.after(night, action);
    }

    /** The grids with another list. */
    static List<String> differing(SimulationResult result) {
        return result.grids().stream()
                .filter(each -> each.cases().differs())
                .map(FallenTown::line)
                .toList();
    }

    private static String line(GridTally of) {
        return "%s %s +%d -%d"
                .formatted(of.grid(), of.rule(), of.cases().added(), of.cases().gone());
    }
}
