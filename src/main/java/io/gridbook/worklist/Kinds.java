package io.gridbook.worklist;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The order in which kinds of cases are named and get their sheets; kinds that are not here follow by name. */
final class Kinds {
    static final List<String> ORDER = List.of(
            "SPEND_DROP",
            "PACE_DROP",
            "PACKAGE_EXPIRED",
            "PACKAGE_EXPIRING",
            "ARREARS",
            "LOW_BALANCE",
            "DISCONNECT",
            "CARE_CALL",
            "CARE_VISIT",
            "BIRTHDAY",
            "INTRODUCE",
            "SPEND_SURGE",
            "MINIMUM_SPEND",
            "BUNDLE_LEAD",
            "PROFILE_GAP",
            "WIN_BACK");

    private Kinds() {}

    static List<String> inOrder(Collection<String> rules) {
        List<String> ordered = new ArrayList<>(ORDER);
        ordered.retainAll(rules);
        TreeSet<String> others = new TreeSet<>(rules);
        ordered.forEach(others::remove);
        ordered.addAll(others);
        return ordered;
    }
}
