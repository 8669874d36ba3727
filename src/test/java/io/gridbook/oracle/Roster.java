package io.gridbook.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who looked after whom on a loaded day: the grid of each record's customer, and the manager of each grid. */
record Roster(Set<String> records, Map<String, String> grids, Map<String, String> managers) {

    static Roster of(Snapshot snapshot) {
        Map<String, String> grids = new HashMap<>();
        snapshot.customerOfRecord().forEach((record, customer) -> grids.put(record, customer.grid()));
        return new Roster(Set.copyOf(snapshot.records().keySet()), grids, snapshot.managers());
    }

    /** What is new of a record since the roster before: itself, its grid, or the manager of its grid. */
    @Nullable
    String changeSince(Roster before, String record) {
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
        return grid == null || before.manager(grid).equals(manager(grid)) ? null : "MANAGER";
    }

    String manager(String grid) {
        return managers.getOrDefault(grid, "");
    }
}
