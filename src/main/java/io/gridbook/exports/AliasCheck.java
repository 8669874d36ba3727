package io.gridbook.exports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds headings that stand for no column of an export, or for two. */
final class AliasCheck {
    private final List<String> columns;
    private final Map<String, String> known = new HashMap<>();

    AliasCheck(ExportKind kind) {
        columns = kind.columns().stream().map(Column::name).toList();
        columns.forEach(column -> known.put(column, column));
    }

    /** Adds headings to those that were added before. */
    void add(@Nullable Map<String, String> aliases, FormFaults faults) {
        if (aliases != null) {
            aliases.forEach((heading, column) -> add(heading, column, faults.below(heading)));
        }
    }

    private void add(String heading, String column, FormFaults faults) {
        if (!columns.contains(column)) {
            faults.unknown("stands for " + column + ", which is no column of this export", column, columns);
            return;
        }
        String before = known.putIfAbsent(HeadingName.of(heading), column);
        if (before != null && !before.equals(column)) {
            faults.add("stands for %s here and is %s already; keep one".formatted(column, before));
        }
    }
}
