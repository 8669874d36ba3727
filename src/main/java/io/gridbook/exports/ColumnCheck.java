package io.gridbook.exports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds columns that an export does not have, that are of another type, twice or not there. */
final class ColumnCheck {
    private final ExportKind kind;
    private final List<String> names;

    ColumnCheck(ExportKind kind) {
        this.kind = kind;
        this.names = kind.columns().stream().map(Column::name).toList();
    }

    /** The order of the columns of a file without a heading. */
    void order(FormProperties form, FormFaults faults) {
        List<String> columns = form.columns();
        if (columns == null) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < columns.size(); i++) {
            String column = columns.get(i);
            FormFaults here = faults.below("columns", i);
            if (!column.equals(Form.SKIPPED) && !names.contains(column)) {
                here.unknown(
                        "is " + column + ", which is no column of this export (\"-\" is one not read)", column, names);
            } else if (!column.equals(Form.SKIPPED) && !seen.add(column)) {
                here.add("is %s for the second time; keep one".formatted(column));
            }
        }
        if (form.constants() != null) {
            seen.addAll(form.constants().keySet());
        }
        List<String> missing = new ArrayList<>(kind.columns().stream()
                .filter(column -> column.need().inHeading() && !seen.contains(column.name()))
                .map(Column::name)
                .toList());
        if (!kind.anyOf().isEmpty() && kind.anyOf().stream().noneMatch(seen::contains)) {
            missing.add(0, String.join(" or ", kind.anyOf()));
        }
        if (!missing.isEmpty()) {
            faults.below("columns").add("lacks " + String.join(", ", missing) + "; add it, or a constant for it");
        }
    }

    /** Something said of single columns, all of which must be of a type. */
    void typed(@Nullable Map<String, ?> byColumn, Predicate<FieldType> type, String words, FormFaults faults) {
        if (byColumn == null) {
            return;
        }
        List<String> fitting = kind.columns().stream()
                .filter(column -> type.test(column.type()))
                .map(Column::name)
                .toList();
        byColumn.keySet().stream()
                .filter(column -> !fitting.contains(column))
                .forEach(column ->
                        faults.below(column).unknown("is no column of " + words + " of this export", column, fitting));
    }
}
