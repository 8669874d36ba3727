package io.gridbook.job;

import io.gridbook.publish.report.GridTally;
import io.gridbook.publish.report.Tally;
import io.gridbook.text.TextTable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What {@code simulate} prints: the rules, for one night the grids with a change, and what to know of the figures. */
final class SimulationTable {
    private static final int GRIDS_SHOWN = 40;

    private final SimulationResult result;

    SimulationTable(SimulationResult result) {
        this.result = result;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("Tried: " + String.join(", ", result.tried()));
        lines.add(nights());
        lines.add("");
        lines.addAll(rules());
        if (result.nights().size() == 1) {
            lines.add("");
            lines.addAll(grids());
        }
        lines.add("");
        result.notes().forEach(note -> lines.add("Note: " + note + "."));
        lines.add("CHANGED: in both, with another stage, money at stake, severity or due day.");
        lines.add("Each night stands on the published nights before it. Nothing was published, nothing was changed.");
        return lines;
    }

    private String nights() {
        List<LocalDate> nights = result.nights();
        if (nights.isEmpty()) {
            return "Nights: none";
        }
        LocalDate first = nights.get(0);
        return nights.size() == 1
                ? "Night: " + first
                : "Nights: %s to %s, %d published".formatted(first, nights.get(nights.size() - 1), nights.size());
    }

    private List<String> rules() {
        TextTable table = new TextTable("RULE", "PUBLISHED", "SIMULATED", "ADDED", "GONE", "CHANGED");
        result.rules().forEach((rule, tally) -> row(table, tally, rule));
        row(table, result.cases(), "all cases");
        row(table, result.today(), "customers under Today");
        return table.lines();
    }

    private List<String> grids() {
        List<GridTally> changed = result.grids().stream()
                .filter(each -> each.cases().differs())
                .sorted(Comparator.comparingLong(SimulationTable::change).reversed())
                .toList();
        if (changed.isEmpty()) {
            return List.of("No grid has another list.");
        }
        TextTable table = new TextTable("AREA", "GRID", "RULE", "PUBLISHED", "SIMULATED", "ADDED", "GONE", "CHANGED");
        changed.stream()
                .limit(GRIDS_SHOWN)
                .forEach(each -> row(table, each.cases(), shown(each.area()), shown(each.grid()), each.rule()));
        List<String> lines = new ArrayList<>(table.lines());
        if (changed.size() > GRIDS_SHOWN) {
            lines.add("and %d lines more, with --json".formatted(changed.size() - GRIDS_SHOWN));
        }
        return lines;
    }

    private static long change(GridTally of) {
        return of.cases().added() + of.cases().gone();
    }

    private static String shown(String code) {
        return code.isEmpty() ? "-" : code;
    }

    private static void row(TextTable table, Tally tally, String... first) {
        List<String> cells = new ArrayList<>(List.of(first));
        for (long figure :
                new long[] {tally.published(), tally.simulated(), tally.added(), tally.gone(), tally.changed()}) {
            cells.add(String.valueOf(figure));
        }
        table.row(cells.toArray(String[]::new));
    }
}
