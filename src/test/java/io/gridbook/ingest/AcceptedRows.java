package io.gridbook.ingest;

import io.gridbook.exports.ExportKind;
import io.gridbook.exports.RowSink;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the lines of rows that passed, with their money, and the lines of those that did not. */
final class AcceptedRows implements RowSink {
    final List<Long> lines = new ArrayList<>();
    final List<Long> fen = new ArrayList<>();
    final List<Long> rejected = new ArrayList<>();
    private final int total;

    AcceptedRows(ExportKind kind) {
        List<String> names = kind.stored().stream().map(column -> column.name()).toList();
        total = names.indexOf(kind.total().orElse(""));
    }

    @Override
    public void accept(long line, @Nullable String[] values) {
        lines.add(line);
        String money = total < 0 ? "0" : values[total];
        fen.add(money == null ? 0L : Long.parseLong(money));
    }

    @Override
    public void reject(long line, String column, String reason, List<String> fields) {
        if (reason.isBlank()) {
            throw new IllegalStateException("line " + line + " has no reason");
        }
        rejected.add(line);
    }
}
