package io.gridbook.results;

import org.jspecify.annotations.Nullable;

/** The manager who had the list of a grid on its day; both are absent where nobody had it, or nobody knows any more. */
public record Keeper(@Nullable String code, @Nullable String name) {
    public boolean known() {
        return code != null || name != null;
    }
}
