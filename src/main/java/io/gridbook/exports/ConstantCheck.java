package io.gridbook.exports;

import io.gridbook.exports.field.Row;
import io.gridbook.exports.field.RowFault;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Finds constants of columns that the export does not have or the form names, and those that their column cannot hold. */
final class ConstantCheck {
    private static final LocalDate ANY_PERIOD = LocalDate.EPOCH;

    private final ExportKind kind;
    private final Mapping mapping;

    ConstantCheck(ExportKind kind, Mapping mapping) {
        this.kind = kind;
        this.mapping = mapping;
    }

    void check(FormProperties form, FormFaults faults) {
        Map<String, String> constants = form.constants();
        if (constants == null) {
            return;
        }
        List<String> names = kind.columns().stream().map(Column::name).toList();
        List<String> ordered = form.columns() == null ? List.of() : form.columns();
        constants.forEach((name, value) -> {
            FormFaults here = faults.below(name);
            if (!names.contains(name)) {
                here.unknown("is no column of this export", name, names);
            } else if (ordered.contains(name)) {
                here.add("is constant, but stands in columns too; keep one");
            } else {
                value(kind.columns().get(kind.at(name)), value, here);
            }
        });
    }

    private void value(Column column, String value, FormFaults faults) {
        if (column.type() == FieldType.FILE_MONTH) {
            faults.add("is held against the month in the file's name and cannot be constant; remove it");
            return;
        }
        try {
            FieldReaders.of(column, mapping, ANY_PERIOD).read(value, new Row(1), 0);
        } catch (RowFault e) {
            faults.add("%s, but is \"%s\"".formatted(e.reason(), value));
        }
    }
}
