package io.gridbook.publish.report;

import org.jspecify.annotations.Nullable;

/** Something that a revision was made from and the one before it was not; a replaced file has one name and other contents. */
public record Difference(
        Kind kind, @Nullable String before, @Nullable String after) {
    /** What differs. */
    public enum Kind {
        SETTINGS,
        MONTH,
        FILE_ADDED,
        FILE_GONE,
        FILE_REPLACED
    }

    /** Both sides in short; a file by its name. */
    public String show() {
        if (before == null || after == null) {
            return before == null ? String.valueOf(after) : before;
        }
        return before.equals(after) ? after : before + " → " + after;
    }
}
