package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;

/**
 * A data file of a month, such as {@code revenue.csv}.
 *
 * @param keys how many of the first columns name a row; the rows are ordered by them, by bytes
 * @param rows in the order of the key
 */
record MonthFile(
        String name, int keys, List<MonthColumn> columns, Function<DSLContext, ResultQuery<? extends Record>> rows) {
    void write(DSLContext dsl, Path file) throws IOException {
        String heading = columns.stream().map(MonthColumn::name).collect(Collectors.joining(","));
        try (CsvWriter csv = new CsvWriter(file, heading)) {
            Rows.stream(
                    dsl,
                    rows,
                    row -> csv.line(columns.stream()
                            .map(column -> column.value().apply(row))
                            .toArray()));
        }
    }
}
