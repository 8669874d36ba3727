package io.gridbook.exports;

import io.gridbook.exports.field.EnumField;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
    private static final Map<String, String> OTHER = Map.of(EnumField.ANY, "OTHER");

    /** The canonical form alone, where unknown words of a column that has the value OTHER count as that. */
    static ExportProperties canonical(ExportKind kind) {
        Map<String, Map<String, String>> values = kind.columns().stream()
                .filter(column -> column.values().contains("OTHER"))
                .collect(Collectors.toMap(Column::name, column -> OTHER));
        FormProperties form = FormProperties.of(kind.id() + "_{period}[_{part}].csv[.gz]");
        return new ExportProperties(null, values, null, List.of(form));
    }
}
