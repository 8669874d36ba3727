package io.gridbook.ingest;

import io.gridbook.exports.RowSink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps why rows did not pass. */
final class ReasonsByLine implements RowSink {
    private final Map<Long, String> reasons = new HashMap<>();

    @Override
    public void accept(long line, @Nullable String[] values) {}

    @Override
    public void reject(long line, String column, String reason, List<String> fields) {
        reasons.put(line, reason);
    }

    /** Null where the row passed. */
    @Nullable
    String of(long line) {
        return reasons.get(line);
    }

    int size() {
        return reasons.size();
    }
}
