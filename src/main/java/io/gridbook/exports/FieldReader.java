package io.gridbook.exports;

/** Reads the text of one column, trimmed and not empty, into its place in a row. */
interface FieldReader {
    void read(String text, Row row, int at) throws RowFault;
}
