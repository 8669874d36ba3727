package io.gridbook.worklist;

import org.jspecify.annotations.Nullable;

/** So many of so many. */
record Share(long part, long whole) {
    /** In tenths of a percent, half up; null of nothing. */
    @Nullable
    Long tenths() {
        return whole == 0 ? null : (part * 2000 + whole) / (whole * 2);
    }
}
