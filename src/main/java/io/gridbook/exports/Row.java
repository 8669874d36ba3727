package io.gridbook.exports;

import org.jspecify.annotations.Nullable;

/** One row as canonical text by column of its kind, reused from row to row; money also as fen. */
final class Row {
    final @Nullable String[] values;
    final long[] fen;

    Row(int columns) {
        values = new @Nullable String[columns];
        fen = new long[columns];
    }
}
