package io.gridbook.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keys with their values, in the order of the file. */
record Mapping(Place at, Map<String, Value> entries) implements Value {
    Mapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Nullable
    Value get(String key) {
        return entries.get(key);
    }

    /** What stands under some keys, or above them as far as they are written; "[0]" is the first of a list. */
    Value below(List<String> keys) {
        Value value = this;
        for (String key : keys) {
            Value inner = inner(value, key);
            if (inner == null) {
                return value;
            }
            value = inner;
        }
        return value;
    }

    private static @Nullable Value inner(Value value, String key) {
        if (value instanceof Items items && key.startsWith("[")) {
            return items.values().get(Integer.parseInt(key, 1, key.length() - 1, 10));
        }
        return value instanceof Mapping mapping ? mapping.get(key) : null;
    }

    Mapping with(String key, Value value) {
        Map<String, Value> changed = new LinkedHashMap<>(entries);
        changed.put(key, value);
        return new Mapping(at, changed);
    }

    @Override
    public String words() {
        return "a group of keys";
    }
}
