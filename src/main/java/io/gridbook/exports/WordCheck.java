package io.gridbook.exports;

import io.gridbook.exports.field.EnumField;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds words that stand for no value of their column, or for two. */
final class WordCheck {
    private final Map<String, List<String>> values = new HashMap<>();
    private final Map<String, Map<String, String>> known = new HashMap<>();

    WordCheck(ExportKind kind) {
        kind.columns().stream().filter(column -> !column.values().isEmpty()).forEach(column -> {
            Map<String, String> words = new HashMap<>();
            column.values().forEach(value -> words.put(value, value));
            values.put(column.name(), column.values());
            known.put(column.name(), words);
        });
    }

    /** Adds words to those that were added before. */
    void add(@Nullable Map<String, Map<String, String>> written, FormFaults faults) {
        if (written != null) {
            written.forEach((column, words) -> add(column, words, faults.below(column)));
        }
    }

    private void add(String column, Map<String, String> words, FormFaults faults) {
        Map<String, String> before = known.get(column);
        if (before == null) {
            faults.unknown("is no column of this export that has a list of values", column, values.keySet());
            return;
        }
        words.forEach((word, value) -> add(before, values.getOrDefault(column, List.of()), word, value, faults));
    }

    private static void add(
            Map<String, String> before, List<String> values, String word, String value, FormFaults faults) {
        FormFaults here = faults.below(word);
        if (!values.contains(value)) {
            here.unknown("stands for " + value + ", which is no value of this column", value, values);
            return;
        }
        String other = before.putIfAbsent(word, value);
        if (other != null && !other.equals(value)) {
            String means = word.equals(EnumField.ANY) ? "any unknown word" : "it";
            here.add("stands for %s here, and %s is %s already; keep one".formatted(value, means, other));
        }
    }
}
