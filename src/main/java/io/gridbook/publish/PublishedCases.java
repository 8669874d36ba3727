package io.gridbook.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a published {@code alerts.csv}, one after another: a release may have added columns since. */
final class PublishedCases implements Closeable {
    private final CsvReader csv;
    private final List<String> heading;

    PublishedCases(Path revision) throws IOException {
        csv = new CsvReader(revision.resolve("data").resolve("alerts.csv"));
        List<String> first = csv.line();
        heading = first == null ? List.of() : first;
    }

    @Nullable
    PublishedCase next() throws IOException {
        List<String> fields = csv.line();
        if (fields == null) {
            return null;
        }
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(heading.size(), fields.size()); i++) {
            columns.put(heading.get(i), fields.get(i));
        }
        return new PublishedCase(columns);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
