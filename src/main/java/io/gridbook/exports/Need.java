package io.gridbook.exports;

/** Whether a column must be in the heading, and its value in each row. */
public enum Need {
    /** In the heading, and never empty. */
    FILLED,
    /** In the heading; a value may be empty. */
    PRESENT,
    /** May be missing altogether. */
    OPTIONAL,
    /** May be missing altogether, and then counts as zero. */
    ZERO;

    boolean inHeading() {
        return this == FILLED || this == PRESENT;
    }
}
