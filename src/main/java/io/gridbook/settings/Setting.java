package io.gridbook.settings;

import org.jspecify.annotations.Nullable;

/** A part of the settings that was asked for, to be taken once all of them were found right. */
public final class Setting<T> {
    private final @Nullable T value;

    Setting(@Nullable T value) {
        this.value = value;
    }

    public T get() {
        if (value == null) {
            throw new IllegalStateException("this setting has faults, which refuseUnboundKeys() was to report first");
        }
        return value;
    }
}
