package io.gridbook.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The overdue bills of each customer that may be dunned for. */
final class OverdueRows {

    private OverdueRows() {}

    static Map<String, List<ArrearsRecord>> of(Snapshot snapshot, Owners owners, Exemptions exemptions) {
        Map<String, List<ArrearsRecord>> overdue = new HashMap<>();
        for (ArrearsRecord row : snapshot.arrears()) {
            Customer owner =
                    row.dueDate().isBefore(snapshot.day()) ? owners.of(row.accountId(), row.serviceId()) : null;
            if (owner != null && exemptions.dunned(row, owner)) {
                overdue.computeIfAbsent(owner.id(), any -> new ArrayList<>()).add(row);
            }
        }
        return overdue;
    }
}
