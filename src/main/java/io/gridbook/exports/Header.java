package io.gridbook.exports;

/** Whether a file names its columns. */
enum Header {
    /** In its first row. */
    TRUE,
    /** Not at all: they stand in the order of the form. */
    NONE
}
