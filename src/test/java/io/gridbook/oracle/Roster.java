package io.gridbook.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who was whose customer on a loaded day, in which grid, under which manager, to be reached where, and since when. */
record Roster(
        Set<String> records,
        Map<String, String> customers,
        Map<String, Set<String>> recordsOf,
        Map<String, String> grids,
        Map<String, String> managers,
        Map<String, String> phones,
        Map<String, LocalDate> opened) {

    static Roster of(Snapshot snapshot) {
        Map<String, String> customers = new HashMap<>();
        Map<String, String> grids = new HashMap<>();
        Map<String, LocalDate> opened = new HashMap<>();
        snapshot.records().keySet().forEach(record -> customers.put(record, record));
        snapshot.customerOfRecord().forEach((record, customer) -> {
            customers.put(record, customer.id());
            grids.put(record, customer.grid());
            if (!customer.services().isEmpty()) {
                opened.put(record, customer.firstOpened());
            }
        });
        return new Roster(
                Set.copyOf(snapshot.records().keySet()),
                customers,
                customers.entrySet().stream()
                        .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toSet()))),
                grids,
                snapshot.managers(),
                snapshot.records().values().stream()
                        .collect(toMap(
                                CustomerRecord::id, record -> record.profile().contact())),
                opened);
    }

    /** Itself where its grid is unknown. */
    String customer(String record) {
        return Objects.requireNonNull(customers.get(record));
    }

    Set<String> members(String customer) {
        return recordsOf.getOrDefault(customer, Set.of());
    }

    /**
     * What is new of a record since the roster before: itself, its grid, or the manager of its grid.
     *
     * @param manager whom the record's grid had last
     */
    @Nullable
    String changeSince(Roster before, String record, String manager) {
        if (!records.contains(record)) {
            return null;
        }
        if (!before.records.contains(record)) {
            return "NEW";
        }
        String grid = grids.get(record);
        if (!Objects.equals(before.grids.get(record), grid)) {
            return "GRID";
        }
        String now = grid == null ? "" : manager(grid);
        return now.isEmpty() || now.equals(manager) ? null : "MANAGER";
    }

    /** Where the roster before is too old to tell what changed on this day: only who has services since. */
    @Nullable
    String newSince(Roster before, String record, LocalDate after) {
        boolean there = records.contains(record) && !before.records.contains(record);
        LocalDate first = opened.get(record);
        return there && (first == null || first.isAfter(after)) ? "NEW" : null;
    }

    String manager(String grid) {
        return managers.getOrDefault(grid, "");
    }
}
