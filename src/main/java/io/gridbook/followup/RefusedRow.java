package io.gridbook.followup;

import java.util.List;

/** A row that is not taken, with all that is wrong with it. */
record RefusedRow(ListRow row, List<RowFault> faults) {
    RefusedRow(ListRow row, RowFault.Kind kind) {
        this(row, List.of(RowFault.of(kind)));
    }

    boolean ofAnotherGrid() {
        return faults.stream().anyMatch(fault -> fault.kind() == RowFault.Kind.OTHER_GRID);
    }
}
