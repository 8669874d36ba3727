package io.gridbook.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
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
