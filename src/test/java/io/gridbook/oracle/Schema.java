package io.gridbook.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What one export holds: its columns, its key, and what a row must fulfil beyond its single fields. */
record Schema(
        String export,
        List<String> key,
        List<Column> columns,
        Map<String, Integer> indexes,
        Predicate<TypedRow> sound) {

    static Schema of(String export, List<String> key, String table, Predicate<TypedRow> sound) {
        List<Column> columns = table.lines().map(Column::of).toList();
        Map<String, Integer> indexes = new HashMap<>();
        IntStream.range(0, columns.size())
                .forEach(i -> indexes.put(columns.get(i).name(), i));
        return new Schema(export, key, columns, indexes, sound);
    }

    int index(String column) {
        return Objects.requireNonNull(indexes.get(column), column);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return export.hashCode();
    }
}
