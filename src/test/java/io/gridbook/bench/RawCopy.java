package io.gridbook.bench;

import io.gridbook.exports.DropFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** The load limit: the server's own COPY of the bytes of a file, nothing typed, nothing checked, one stream. */
record RawCopy(DataSource dataSource) {
    /** Loads each file into a table made in the same transaction, which is dropped afterwards, and returns the rows. */
    long load(List<DropFile> files) throws SQLException, IOException {
        long rows = 0;
        for (DropFile file : files) {
            rows += load(file.path());
        }
        return rows;
    }

    void clear() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS raw_copy CASCADE");
            statement.execute("CREATE SCHEMA raw_copy");
        }
    }

    private long load(Path path) throws SQLException, IOException {
        String table = "raw_copy.\"" + path.getFileName() + "\"";
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                InputStream bytes = Files.newInputStream(path)) {
            connection.setAutoCommit(false);
            statement.execute("CREATE TABLE " + table + " (" + columns(path) + ")");
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " FROM STDIN WITH (FORMAT csv, HEADER)", bytes, 1 << 16);
            connection.commit();
            return rows;
        }
    }

    private static String columns(Path path) throws IOException {
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            String heading = lines.findFirst().orElseThrow();
            return Stream.of(heading.replace("\uFEFF", "").split(","))
                    .map(column -> column + " text")
                    .collect(Collectors.joining(", "));
        }
    }
}
