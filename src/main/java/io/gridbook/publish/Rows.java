package io.gridbook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.jooq.Cursor;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/** Reads a query row by row, however many there are. */
final class Rows {
    /** A cursor of the server needs a transaction, and then hands over this many rows at once. */
    private static final int FETCH_SIZE = 5_000;

    private Rows() {}

    @FunctionalInterface
    interface Take {
        void row(Record row) throws IOException;
    }

    static void stream(DSLContext dsl, Function<DSLContext, ResultQuery<? extends Record>> query, Take take)
            throws IOException {
        try {
            dsl.transaction(configuration -> read(query.apply(configuration.dsl()), take));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void read(ResultQuery<? extends Record> query, Take take) {
        try (Cursor<? extends Record> cursor = query.fetchSize(FETCH_SIZE).fetchLazy()) {
            for (Record row : cursor) {
                take.row(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
