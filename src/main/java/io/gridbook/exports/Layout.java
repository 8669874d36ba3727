package io.gridbook.exports;

/** How the rows of a file are laid out. */
public enum Layout {
    /** Fields between delimiters, quoted where need be (RFC 4180). */
    DELIMITED,
    /** Fields of fixed widths in bytes, a line a row. */
    FIXED,
    /** The first sheet of an Excel workbook, its cells as shown. */
    XLSX
}
