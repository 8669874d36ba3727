package io.gridbook.exports;

import io.gridbook.exports.field.Blanks;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** A control file of lines {@code key=value} with the keys rows, amount, sha256. */
final class KeysAndValues {
    private static final Set<String> KEYS = Set.of("rows", "amount", "sha256");

    private KeysAndValues() {}

    /** @throws IllegalArgumentException says what is wrong with it */
    static Control of(ExportKind kind, String text) {
        Map<String, String> values = new HashMap<>();
        text.lines().map(Blanks::trim).filter(line -> !line.isEmpty()).forEach(line -> add(values, line));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("it holds none of rows=, amount=, sha256=");
        }
        if (values.containsKey("amount") && kind.total().isEmpty()) {
            throw new IllegalArgumentException(kind.id() + " have no money column for amount");
        }
        return Control.of(values);
    }

    private static void add(Map<String, String> values, String line) {
        int sign = line.indexOf('=');
        String key = Blanks.trim(line.substring(0, Math.max(0, sign)));
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("a line is none of rows=, amount=, sha256=");
        }
        if (values.put(key, Blanks.trim(line.substring(sign + 1))) != null) {
            throw new IllegalArgumentException(key + " stands in it twice");
        }
    }
}
