package io.gridbook.revenue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;

/** The rows of a query in the order of the workbooks, handed over place by place; only those at hand are in memory. */
final class Feed<R> implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 2_000;

    private final Cursor<? extends Record> cursor;
    private final Function<Record, R> mapping;
    private @Nullable Record next;

    /** Inside a transaction: rows come from the server in portions only there. */
    Feed(ResultQuery<? extends Record> query, Function<Record, R> mapping) {
        this.cursor = query.fetchSize(ROWS_AT_ONCE).fetchLazy();
        this.mapping = mapping;
        this.next = cursor.fetchNext();
    }

    /** The rows of a place, which must be asked for in order. */
    List<R> of(PlaceKey place) {
        List<R> rows = new ArrayList<>();
        Record row = next;
        while (row != null && PlaceKey.of(row).equals(place)) {
            rows.add(mapping.apply(row));
            row = cursor.fetchNext();
        }
        next = row;
        return rows;
    }

    /** The only row of a place, or nothing. */
    @Nullable
    R onlyOf(PlaceKey place) {
        List<R> rows = of(place);
        return rows.isEmpty() ? null : rows.get(0);
    }

    void mustBeAtEnd() {
        if (next != null) {
            throw new IllegalStateException("figures of %s, which is no place of the month, or not in their order"
                    .formatted(PlaceKey.of(next)));
        }
    }

    @Override
    public void close() {
        cursor.close();
    }
}
