package io.gridbook.exports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps what a reading gave: rows as "line: values", rejects as "line column: reason". */
final class ReadRows implements RowSink {
    final List<String> rows = new ArrayList<>();
    final List<String> rejects = new ArrayList<>();
    final List<List<String>> rejectedFields = new ArrayList<>();
    Counts counts = new Counts(0, 0, 0, 0, 0, List.of());

    @Override
    public void accept(long line, @Nullable String[] values) {
        rows.add(line + ": " + Arrays.toString(values));
    }

    @Override
    public void reject(long line, String column, String reason, List<String> fields) {
        rejects.add(line + " " + column + ": " + reason);
        rejectedFields.add(fields);
    }
}
