package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Shares out a manager's seats of the day: who comes first, then overdue customers on at most half of them, then by order. */
record Capacity(NightData night) {

    List<OracleSeat> seats(List<OracleCase> cases) {
        Map<String, List<OracleCase>> grids = new TreeMap<>(CodePoints.ORDER);
        cases.forEach(one ->
                grids.computeIfAbsent(one.grid(), any -> new ArrayList<>()).add(one));
        List<OracleSeat> seats = new ArrayList<>();
        grids.forEach((grid, own) -> seat(grid, candidates(own), seats));
        return seats;
    }

    private List<Candidate> candidates(List<OracleCase> cases) {
        Turns turns = new Turns(night.workingDay(), night.settings(), night.history(), night.contacts());
        return cases.stream().collect(groupingBy(OracleCase::customerId)).entrySet().stream()
                .map(entry -> Candidate.of(
                        entry.getKey(),
                        turns.of(entry.getKey(), entry.getValue()),
                        entry.getValue(),
                        night.day(),
                        night.settings(),
                        night.calendar()))
                .sorted(Candidate.ORDER)
                .toList();
    }

    private void seat(String grid, List<Candidate> ordered, List<OracleSeat> seats) {
        long capacity = night.get(Setting.CAPACITY);
        Set<Candidate> line = new LinkedHashSet<>();
        in(Turn.FIRST, ordered).forEach(line::add);
        in(Turn.OVERDUE, ordered).limit(capacity / 2).forEach(line::add);
        ordered.stream().filter(candidate -> candidate.turn() != Turn.RESTING).forEach(line::add);
        in(Turn.RESTING, ordered).forEach(line::add);
        int position = 0;
        for (Candidate candidate : line) {
            position++;
            boolean today = position <= capacity && candidate.turn() != Turn.RESTING;
            seats.add(new OracleSeat(grid, candidate.customerId(), position, today));
        }
    }

    private static Stream<Candidate> in(Turn turn, List<Candidate> ordered) {
        return ordered.stream().filter(candidate -> candidate.turn() == turn);
    }
}
