package io.gridbook.exports.field;

/** Reads the text of one column, trimmed and not empty, into its place in a row. */
public interface FieldReader {
    void read(String text, Row row, int at) throws RowFault;
}
