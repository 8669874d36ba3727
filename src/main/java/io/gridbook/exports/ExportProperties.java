package io.gridbook.exports;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What jobs/exports.yml says of one export.
 *
 * @param aliases headings for each of its forms, with the column that each stands for
 * @param values by column, words for each of its forms, with the value that each stands for
 * @param limits for files of all its forms
 * @param forms in which it comes; the first whose name fits reads a file
 */
record ExportProperties(
        @Nullable Map<String, String> aliases,
        @Nullable Map<String, Map<String, String>> values,
        @Nullable LimitsProperties limits,
        @NotEmpty List<FormProperties> forms) {
    private static final Map<String, String> OTHER = Map.of("*", "OTHER");

    /** The canonical form alone, where unknown words of columns that have OTHER count as that. */
    static ExportProperties canonical(ExportKind kind) {
        Map<String, Map<String, String>> values = switch (kind) {
            case CUSTOMERS -> Map.of("customer_kind", OTHER, "id_type", OTHER);
            case SERVICES -> Map.of("product", OTHER);
            case ADJUSTMENTS -> Map.of("cause", OTHER);
            case GRIDS, BILLS, ARREARS, BALANCES, CHARGES, DISCONNECTS, PREMISES, EXEMPTIONS -> Map.of();
        };
        FormProperties form = FormProperties.of(kind.id() + "_{period}[_{part}].csv[.gz]");
        return new ExportProperties(null, values, null, List.of(form));
    }
}
