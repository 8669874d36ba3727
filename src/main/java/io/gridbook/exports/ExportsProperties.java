package io.gridbook.exports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The file jobs/exports.yml: limits, and by export the forms in which it comes. */
public record ExportsProperties(ExportLimits limits, Map<ExportKind, List<FormProperties>> exports) {
    private static final Map<String, String> OTHER = Map.of("*", "OTHER");

    /** The canonical forms and the shipped limits. */
    public static ExportsProperties canonical() {
        Map<ExportKind, List<FormProperties>> forms = new EnumMap<>(ExportKind.class);
        for (ExportKind kind : ExportKind.values()) {
            forms.put(kind, List.of(canonical(kind)));
        }
        return new ExportsProperties(ExportLimits.SHIPPED, forms);
    }

    private static FormProperties canonical(ExportKind kind) {
        Map<String, Map<String, String>> values = switch (kind) {
            case CUSTOMERS -> Map.of("customer_kind", OTHER, "id_type", OTHER);
            case SERVICES -> Map.of("product", OTHER);
            case GRIDS, BILLS, ARREARS -> Map.of();
        };
        return new FormProperties(kind.id() + "_{period}[_{part}].csv[.gz]", "utf-8", ",", true, Map.of(), values);
    }

    /** These forms with other limits. */
    public ExportsProperties with(ExportLimits other) {
        return new ExportsProperties(other, exports);
    }
}
