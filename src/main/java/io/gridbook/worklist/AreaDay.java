package io.gridbook.worklist;

import java.util.List;

/** An area on a day: its grids, and what its leader has to know by name. */
record AreaDay(
        int areaId,
        String areaCode,
        String areaName,
        List<AreaGrid> grids,
        List<OverdueCase> overdue,
        List<UnassignedCustomer> unassigned,
        AreaResults results) {
    List<AreaGrid> unmanaged() {
        return grids.stream().filter(grid -> !grid.grid().hasManager()).toList();
    }

    List<AreaGrid> idle(int nights) {
        return grids.stream().filter(grid -> grid.idle(nights)).toList();
    }
}
