package io.gridbook.settings;

import java.util.List;

/** A list. */
record Items(Place at, List<Value> values) implements Value {
    Items {
        values = List.copyOf(values);
    }

    @Override
    public String words() {
        return "a list";
    }
}
