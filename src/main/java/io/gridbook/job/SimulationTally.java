package io.gridbook.job;

import io.gridbook.publish.report.GridTally;
import io.gridbook.publish.report.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up the nights of a simulation. */
final class SimulationTally {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::area).thenComparing(Place::grid).thenComparing(Place::rule);

    private final List<String> tried;
    private final List<LocalDate> nights = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<String, Tally> rules = new LinkedHashMap<>();
    private final SortedMap<Place, Tally> places = new TreeMap<>(ORDER);
    private Tally today = Tally.NONE;
    private int leftOut;

    /** @param rules all rules, in the order in which they are shown */
    SimulationTally(List<String> tried, List<String> rules) {
        this.tried = tried;
        rules.forEach(rule -> this.rules.put(rule, Tally.NONE));
    }

    private record Place(String area, String grid, String rule) {}

    /** The number of the night that comes next, those left out counted. */
    int looked() {
        return nights.size() + leftOut + 1;
    }

    /** How far it came of so many nights. */
    String far(int nights) {
        return "%d of %d nights were done and are not shown".formatted(looked() - 1, nights);
    }

    void leaveOut(LocalDate night, String why) {
        leftOut++;
        note("%s is left out: %s".formatted(night, why));
    }

    void note(String sentence) {
        notes.add(sentence);
    }

    /**
     * Adds a night.
     *
     * @param seats the customers under Today
     */
    void add(LocalDate night, List<GridTally> cases, Tally seats) {
        nights.add(night);
        today = today.plus(seats);
        for (GridTally each : cases) {
            rules.merge(each.rule(), each.cases(), Tally::plus);
            places.merge(new Place(each.area(), each.grid(), each.rule()), each.cases(), Tally::plus);
        }
    }

    SimulationResult result() {
        return new SimulationResult(
                tried,
                nights,
                rules,
                rules.values().stream().reduce(Tally.NONE, Tally::plus),
                today,
                places.entrySet().stream()
                        .map(each -> new GridTally(
                                each.getKey().rule(),
                                each.getKey().area(),
                                each.getKey().grid(),
                                each.getValue()))
                        .toList(),
                notes);
    }
}
