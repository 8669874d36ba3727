package io.gridbook.oracle;

import java.util.HashMap;
import java.util.Map;

/** The rules' figures in force: the defaults, but for those that were changed. */
public record OracleSettings(Map<Setting, Long> changed) {

    public static OracleSettings defaults() {
        return new OracleSettings(Map.of());
    }

    public OracleSettings with(Setting setting, long value) {
        Map<Setting, Long> more = new HashMap<>(changed);
        more.put(setting, value);
        return new OracleSettings(Map.copyOf(more));
    }

    long get(Setting setting) {
        return changed.getOrDefault(setting, setting.standard());
    }
}
