package io.gridbook.publish;

import io.gridbook.publish.report.CaseChange;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A row of a published {@code alerts.csv}, by its columns. */
record PublishedCase(Map<String, String> columns) {
    private static final String REASON = "reason";

    private static final List<String> KEY = List.of("rule", "subject", "period_key");

    /** By the order of the file: that of the bytes of the key in UTF-8. */
    static int compare(PublishedCase a, PublishedCase b) {
        return KEY.stream()
                .mapToInt(column -> bytes().compare(a.column(column), b.column(column)))
                .filter(order -> order != 0)
                .findFirst()
                .orElse(0);
    }

    String rule() {
        return column("rule");
    }

    CaseChange change(CaseChange.Kind kind, String how) {
        return new CaseChange(kind, rule(), column("grid_code"), column("subject"), column("period_key"), how);
    }

    /**
     * Names the columns that are others in a later revision; empty where all are the same.
     *
     * @param translated whether that one is in another language, so that its words say nothing
     */
    String step(PublishedCase later, boolean translated) {
        return columns.keySet().stream()
                .filter(later.columns::containsKey)
                .filter(column -> !(translated && column.equals(REASON)))
                .filter(column -> !column(column).equals(later.column(column)))
                .map(column -> column.equals(REASON)
                        ? column
                        : "%s %s → %s".formatted(column, shown(column(column)), shown(later.column(column))))
                .collect(Collectors.joining(", "));
    }

    private String column(String name) {
        return columns.getOrDefault(name, "");
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }

    private static Comparator<String> bytes() {
        return (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }
}
