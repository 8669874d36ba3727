package io.gridbook.exports;

import io.gridbook.exports.field.RowFault;
import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of a file as they stand there, one after the other, a heading among them. */
interface Records extends Closeable {
    static Records open(DropFile file, Judgement judgement) throws IOException {
        return switch (file.form().layout()) {
            case DELIMITED -> CsvRows.open(file, judgement);
            case FIXED -> FixedRows.open(file, judgement);
            case XLSX -> SheetRows.open(file);
        };
    }

    /** Goes to the next row; false after the last. */
    boolean next() throws IOException;

    /** The row's fields as received; one field with all of it where it cannot be taken apart. */
    String[] fields();

    /** The line on which the row begins, from 1. */
    long line();

    /** Whether the row is nothing at all. */
    boolean blank();

    /** Characters of the rows so far that were lost before the file was written, where no reading of bytes has counted them. */
    default long damaged() {
        return 0;
    }

    /** Why the row cannot be taken apart; null where it can. */
    default @Nullable RowFault fault() {
        return null;
    }
}
