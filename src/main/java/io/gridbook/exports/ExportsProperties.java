package io.gridbook.exports;

import io.gridbook.outcome.SettingException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The file jobs/exports.yml: limits, and by export the forms in which it comes. */
public record ExportsProperties(ExportLimits limits, Map<ExportKind, ExportProperties> exports) {
    /** @throws SettingException naming the keys of all that do not fit */
    public ExportsProperties {
        FormFaults faults = new FormFaults();
        for (ExportKind kind : ExportKind.values()) {
            ExportProperties export = exports.get(kind);
            if (export == null) {
                faults.below("exports").add("lacks " + kind.id() + "; take it from the distribution");
            } else {
                new FormCheck(kind, export, faults.below("exports", kind.id())).check();
            }
        }
        faults.stopIfAny();
    }

    /** The canonical forms and the shipped limits. */
    public static ExportsProperties canonical() {
        Map<ExportKind, ExportProperties> exports = new EnumMap<>(ExportKind.class);
        for (ExportKind kind : ExportKind.values()) {
            exports.put(kind, ExportProperties.canonical(kind));
        }
        return new ExportsProperties(ExportLimits.SHIPPED, exports);
    }

    /** The forms of an export, in the order in which a file is held against them. */
    public List<Form> forms(ExportKind kind) {
        List<Form> forms = new ArrayList<>();
        ExportProperties export = exports.get(kind);
        if (export != null) {
            export.forms().forEach(form -> forms.add(Form.of(limits, export, form)));
        }
        return List.copyOf(forms);
    }

    /** The limits of an export, whatever form it comes in. */
    public ExportLimits limits(ExportKind kind) {
        ExportProperties export = exports.get(kind);
        return export == null ? limits : limits.with(export.limits());
    }

    /** These forms with other limits. */
    public ExportsProperties with(ExportLimits other) {
        return new ExportsProperties(other, exports);
    }
}
