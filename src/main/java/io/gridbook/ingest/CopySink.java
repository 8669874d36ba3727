package io.gridbook.ingest;

import io.gridbook.exports.RowSink;
import io.gridbook.store.CopyText;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/** Sends the rows that passed to a COPY, and the others to the reject file. */
final class CopySink implements RowSink {
    private final CopyText copy;
    private final byte[] lead;
    private final RowSink rejects;

    CopySink(CopyText copy, LocalDate period, int file, RowSink rejects) {
        this.copy = copy;
        this.lead = (period + "\t" + file + "\t").getBytes(StandardCharsets.US_ASCII);
        this.rejects = rejects;
    }

    @Override
    public void heading(List<String> names) {
        rejects.heading(names);
    }

    @Override
    public void accept(long line, @Nullable String[] values) {
        try {
            copy.row(lead, Math.toIntExact(line), values);
        } catch (SQLException e) {
            throw new DataAccessException("The COPY of an export broke off", e);
        }
    }

    @Override
    public void reject(long line, String column, String reason, List<String> fields) {
        rejects.reject(line, column, reason, fields);
    }
}
