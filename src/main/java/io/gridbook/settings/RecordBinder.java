package io.gridbook.settings;

import io.gridbook.outcome.SettingException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A group of keys into a record, whose components say which keys there are. */
final class RecordBinder {
    private final Faults faults;
    private final ValueBinder values;

    RecordBinder(Faults faults, ValueBinder values) {
        this.faults = faults;
        this.values = values;
    }

    <T extends Record> @Nullable T bind(Mapping mapping, String path, Class<T> type) {
        int before = faults.count();
        RecordComponent[] components = type.getRecordComponents();
        refuseUnknown(mapping, path, components);
        @Nullable Object[] arguments = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = argument(mapping, path, components[i]);
        }
        return faults.count() == before ? construct(mapping, path, type, arguments) : null;
    }

    private void refuseUnknown(Mapping mapping, String path, RecordComponent[] components) {
        List<String> known = Arrays.stream(components)
                .map(component -> Kebab.ofComponent(component.getName()))
                .toList();
        mapping.entries().forEach((key, value) -> {
            if (!known.contains(key)) {
                faults.add(value.at(), Keys.join(path, key) + " is not a setting" + Meant.by(key, known));
            }
        });
    }

    private @Nullable Object argument(Mapping mapping, String path, RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        String key = Keys.join(path, Kebab.ofComponent(component.getName()));
        Value value = mapping.get(Kebab.ofComponent(component.getName()));
        if (value != null && !value.isEmpty()) {
            return values.bind(value, key, new Target(type));
        }
        if (!type.isAnnotationPresent(Nullable.class)) {
            Place place = value == null ? mapping.at() : value.at();
            faults.add(place, key + (value == null ? " is missing; write it here" : " has no value; write one"));
        }
        return null;
    }

    private <T extends Record> @Nullable T construct(
            Mapping mapping, String path, Class<T> type, @Nullable Object[] arguments) {
        try {
            Class<?>[] parameters = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<T> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SettingException refused) {
                refused.faults().forEach(fault -> add(mapping, path, fault));
                return null;
            }
            if (e.getCause() instanceof IllegalArgumentException refused) {
                faults.add(mapping.at(), (path.isEmpty() ? "" : path + ": ") + refused.getMessage());
                return null;
            }
            throw new IllegalStateException(type + " cannot be made from settings", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made from settings", e);
        }
    }

    private void add(Mapping mapping, String path, SettingException.Fault fault) {
        String keys = fault.keys().stream().reduce(path, Keys::join);
        String meant = fault.typed().isEmpty() ? "" : Meant.by(fault.typed(), fault.known());
        faults.add(mapping.below(fault.keys()).at(), keys + " " + fault.text() + meant);
    }
}
