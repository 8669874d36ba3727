package io.gridbook.settings;

/** A value as it was written, with its place. */
sealed interface Value permits Scalar, Items, Mapping {
    Place at();

    /** What it is, in words for a message. */
    String words();

    default boolean isEmpty() {
        return false;
    }
}
