package io.gridbook.exports.field;

import org.jspecify.annotations.Nullable;

/** One row as canonical text by column of its kind, reused from row to row; money also as fen. */
public final class Row {
    public final @Nullable String[] values;
    public final long[] fen;

    public Row(int columns) {
        values = new @Nullable String[columns];
        fen = new long[columns];
    }
}
