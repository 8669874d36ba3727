package io.gridbook.exports.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One of a list of values, by its canonical word or an alias; with a default alias, an unknown value counts. */
public final class EnumField implements FieldReader {
    /** Stands among aliases for any unknown word. */
    public static final String ANY = "*";

    private final String column;
    private final List<String> values;
    private final Map<String, String> canonical = new HashMap<>();
    private final @Nullable String fallback;
    private long unknown;

    /** @param aliases other words, each with the value that it stands for; {@code *} is any unknown word */
    public EnumField(String column, List<String> values, Map<String, String> aliases) {
        this.column = column;
        this.values = values;
        values.forEach(value -> canonical.put(value, value));
        canonical.putAll(aliases);
        this.fallback = canonical.remove(ANY);
    }

    @Override
    public void read(String text, Row row, int at) throws RowFault {
        String value = canonical.get(text);
        if (value == null) {
            value = fallback;
            unknown++;
        }
        if (value == null) {
            throw new RowFault(column, "is none of " + String.join(", ", values));
        }
        row.values[at] = value;
    }

    /** What to tell about values that the default alias stands for; empty where there were none. */
    public List<String> notes() {
        return fallback == null || unknown == 0
                ? List.of()
                : List.of("%s: %d unknown values count as %s".formatted(column, unknown, fallback));
    }
}
