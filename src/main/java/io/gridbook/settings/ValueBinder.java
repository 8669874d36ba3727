package io.gridbook.settings;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns a value as written into the declared type; what does not fit is added to the faults, and is null. */
final class ValueBinder {
    private final Faults faults;
    private final RecordBinder records;

    ValueBinder(Faults faults) {
        this.faults = faults;
        this.records = new RecordBinder(faults, this);
    }

    @Nullable
    Object bind(Value value, String path, Target target) {
        int before = faults.count();
        Object bound = unchecked(value, path, target);
        if (bound != null && faults.count() == before) {
            Constraints.broken(target.type(), bound)
                    .forEach(must -> faults.add(value.at(), path + " " + must + ", but is " + value.words()));
        }
        return bound;
    }

    private @Nullable Object unchecked(Value value, String path, Target target) {
        Class<?> raw = target.raw();
        if (raw == List.class) {
            return value instanceof Items items ? list(items, path, target) : misfit(value, path, "a list");
        }
        if (raw == Map.class) {
            return value instanceof Mapping mapping
                    ? map(mapping, path, target)
                    : misfit(value, path, "a group of keys");
        }
        if (raw.isRecord()) {
            return value instanceof Mapping mapping
                    ? records.bind(mapping, path, raw.asSubclass(Record.class))
                    : misfit(value, path, "a group of keys");
        }
        return raw.isEnum() ? constant(value, path, raw) : scalar(value, path, raw);
    }

    private List<Object> list(Items items, String path, Target target) {
        List<Object> bound = new ArrayList<>();
        int n = 0;
        for (Value item : items.values()) {
            Object one = bind(item, path + "[" + n++ + "]", target.argument(0));
            if (one != null) {
                bound.add(one);
            }
        }
        return List.copyOf(bound);
    }

    private Map<Object, Object> map(Mapping mapping, String path, Target target) {
        Map<Object, Object> bound = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> {
            Object name = bind(new Scalar(value.at(), key, false), path + "." + key, target.argument(0));
            Object one = bind(value, path + "." + key, target.argument(1));
            if (name != null && one != null && bound.putIfAbsent(name, one) != null) {
                faults.add(value.at(), path + "." + key + " stands here twice, but for space; keep one");
            }
        });
        return Collections.unmodifiableMap(bound);
    }

    private @Nullable Object constant(Value value, String path, Class<?> type) {
        List<Enum<?>> constants = Arrays.stream(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        List<String> words = constants.stream().map(Kebab::ofConstant).toList();
        if (!(value instanceof Scalar scalar) || scalar.blank()) {
            return misfit(value, path, "one of " + String.join(", ", words));
        }
        int index = words.indexOf(scalar.text().toLowerCase(Locale.ROOT).replace('_', '-'));
        if (index >= 0) {
            return constants.get(index);
        }
        faults.add(value.at(), path + " is " + value.words() + Meant.by(scalar.text(), words));
        return null;
    }

    private @Nullable Object scalar(Value value, String path, Class<?> raw) {
        ScalarTypes.ScalarType type = ScalarTypes.of(raw);
        if (type == null) {
            throw new IllegalStateException("settings cannot be bound to " + raw.getName());
        }
        if (value instanceof Scalar scalar && !scalar.blank()) {
            try {
                return type.parse().apply(scalar.text().strip());
            } catch (IllegalArgumentException | DateTimeException e) {
                return misfit(value, path, type.expected());
            }
        }
        return misfit(value, path, type.expected());
    }

    private @Nullable Object misfit(Value value, String path, String expected) {
        faults.add(value.at(), path + " must be " + expected + ", but is " + value.words());
        return null;
    }
}
