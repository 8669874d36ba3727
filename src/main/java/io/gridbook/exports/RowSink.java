package io.gridbook.exports;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the rows of a file go. A line is the one on which the record begins; the first of a file is 1. */
public interface RowSink {
    /** The names of the file's columns, once, before any row: those of its heading, or those of its form. */
    default void heading(List<String> names) {}

    /**
     * A row that passed, as canonical text in the order of {@link ExportKind#stored}: money in fen, dates ISO, absent is
     * null. The array is reused for the next row.
     */
    void accept(long line, @Nullable String[] values);

    /** A row that did not pass, with its fields as received; the column is empty where the fault is the row's. */
    void reject(long line, String column, String reason, List<String> fields);
}
