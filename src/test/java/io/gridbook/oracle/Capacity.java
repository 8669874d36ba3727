package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Shares out a manager's seats of the day: overdue customers first, at most half of them, then by order. */
record Capacity(LocalDate day, OracleSettings settings, OracleCalendar calendar) {

    List<OracleSeat> seats(List<OracleCase> cases) {
        Map<String, List<OracleCase>> grids = new TreeMap<>(CodePoints.ORDER);
        cases.forEach(one ->
                grids.computeIfAbsent(one.grid(), any -> new ArrayList<>()).add(one));
        List<OracleSeat> seats = new ArrayList<>();
        grids.forEach((grid, own) -> seat(grid, candidates(own), seats));
        return seats;
    }

    private List<Candidate> candidates(List<OracleCase> cases) {
        return cases.stream().collect(groupingBy(OracleCase::customerId)).entrySet().stream()
                .map(entry -> Candidate.of(entry.getKey(), entry.getValue(), day, settings, calendar))
                .sorted(Candidate.ORDER)
                .toList();
    }

    private void seat(String grid, List<Candidate> ordered, List<OracleSeat> seats) {
        long capacity = settings.get(Setting.CAPACITY);
        Set<Candidate> line = new LinkedHashSet<>();
        ordered.stream().filter(Candidate::overdue).limit(capacity / 2).forEach(line::add);
        line.addAll(ordered);
        int position = 0;
        for (Candidate candidate : line) {
            position++;
            seats.add(new OracleSeat(grid, candidate.customerId(), position, position <= capacity));
        }
    }
}
