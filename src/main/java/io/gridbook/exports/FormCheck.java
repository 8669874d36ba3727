package io.gridbook.exports;

import java.util.HashSet;
import java.util.Set;

/** Holds what is written of an export's forms against its columns. */
final class FormCheck {
    private final ExportKind kind;
    private final ExportProperties export;
    private final FormFaults faults;

    FormCheck(ExportKind kind, ExportProperties export, FormFaults faults) {
        this.kind = kind;
        this.export = export;
        this.faults = faults;
    }

    void check() {
        new AliasCheck(kind).add(export.aliases(), faults.below("aliases"));
        new WordCheck(kind).add(export.values(), faults.below("values"));
        Set<String> files = new HashSet<>();
        for (int i = 0; i < export.forms().size(); i++) {
            FormProperties form = export.forms().get(i);
            FormFaults at = faults.below("forms", i);
            if (!files.add(form.file())) {
                at.below("file").add("stands in an earlier form too; keep one");
            }
            form(form, at);
        }
    }

    private void form(FormProperties form, FormFaults at) {
        AliasCheck aliases = new AliasCheck(kind);
        aliases.add(export.aliases(), new FormFaults());
        aliases.add(form.aliases(), at.below("aliases"));
        WordCheck words = new WordCheck(kind);
        words.add(export.values(), new FormFaults());
        words.add(form.values(), at.below("values"));
        ColumnCheck columns = new ColumnCheck(kind);
        columns.order(form, at);
        columns.typed(form.units(), FieldType::money, "money", at.below("units"));
        columns.typed(form.dates(), type -> type == FieldType.DATE, "days", at.below("dates"));
        new ConstantCheck(kind, Mapping.of(export, form)).check(form, at.below("constants"));
    }
}
