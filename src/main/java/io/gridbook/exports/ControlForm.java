package io.gridbook.exports;

/** What a control file looks like. */
public enum ControlForm {
    /** {@code <file>.chk} with lines of rows=, amount=, sha256=. */
    CHK,
    /** {@code <file>.chk} with one delimited line, one field of which is the number of rows. */
    ROWS_FIELD,
    /** {@code <file>.ok}, a mark that the file is complete; its contents do not matter. */
    OK,
    /** There is none. */
    NONE
}
