package io.gridbook.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One {@code --set key=value} of the command line. */
record OverrideOption(String key, String value) {
    static @Nullable OverrideOption of(String text, Faults faults) {
        int equals = text.indexOf('=');
        if (equals > 0) {
            return new OverrideOption(text.substring(0, equals).strip(), text.substring(equals + 1));
        }
        faults.add(Place.override(text), "is not key=value; write for example --set rules.spend-drop.percent=25");
        return null;
    }

    Place place() {
        return Place.override(key + "=" + value);
    }

    /** The settings with the value of this option in them, or null when they have no such key. */
    @Nullable
    Mapping in(Mapping settings, Faults faults) {
        return replaced(settings, Keys.split(key), faults);
    }

    private @Nullable Mapping replaced(Mapping mapping, List<String> keys, Faults faults) {
        Value old = mapping.get(keys.get(0));
        if (old == null) {
            return null;
        }
        if (keys.size() == 1) {
            Value written = new YamlReader(place().source(), false, faults).read(value);
            return mapping.with(keys.get(0), written == null ? new Scalar(place(), "", true) : written);
        }
        if (!(old instanceof Mapping inner)) {
            return null;
        }
        Mapping changed = replaced(inner, keys.subList(1, keys.size()), faults);
        return changed == null ? null : mapping.with(keys.get(0), changed);
    }
}
