package io.gridbook.store;

import io.gridbook.fault.FaultPoints;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows of canonical text into one COPY of PostgreSQL's text format (its manual, "COPY", File Formats). */
public final class CopyText implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    private final CopyIn copy;
    private byte[] buffer = new byte[CHUNK * 2];
    private int used;

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /** Begins a COPY into all columns of a table; FREEZE asks that the table was made in this transaction. */
    public static CopyText begin(Connection connection, Table<Record> target, boolean fresh) throws SQLException {
        String options = fresh ? " WITH (FREEZE)" : "";
        return new CopyText(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + target + " FROM STDIN" + options));
    }

    /** Writes one row: the leading text as it is, then the values, absent ones as NULL. */
    public void row(byte[] lead, int line, @Nullable String[] values) throws SQLException {
        if (used > CHUNK) {
            send();
        }
        bytes(lead);
        number(line);
        for (String value : values) {
            put((byte) '\t');
            if (value == null) {
                put((byte) '\\');
                put((byte) 'N');
            } else {
                text(value);
            }
        }
        put((byte) '\n');
    }

    /** Ends the COPY and returns the number of rows that the server took. */
    public long end() throws SQLException {
        send();
        return copy.endCopy();
    }

    /** Cancels a COPY that did not end. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void text(String value) {
        int length = value.length();
        reserve(length * 2);
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c >= 0x80) {
                rest(value, i);
                return;
            }
            plain(c);
        }
    }

    private void rest(String value, int from) {
        for (byte b : value.substring(from).getBytes(StandardCharsets.UTF_8)) {
            reserve(2);
            if (b >= 0) {
                plain((char) b);
            } else {
                buffer[used++] = b;
            }
        }
    }

    private void plain(char c) {
        if (c == '\\' || c == '\t' || c == '\n' || c == '\r') {
            buffer[used++] = '\\';
            buffer[used++] = (byte) (c == '\\' ? '\\' : c == '\t' ? 't' : c == '\n' ? 'n' : 'r');
        } else {
            buffer[used++] = (byte) c;
        }
    }

    private void number(int value) {
        bytes(Integer.toString(value).getBytes(StandardCharsets.US_ASCII));
    }

    private void bytes(byte[] bytes) {
        reserve(bytes.length);
        System.arraycopy(bytes, 0, buffer, used, bytes.length);
        used += bytes.length;
    }

    private void put(byte b) {
        reserve(1);
        buffer[used++] = b;
    }

    private void reserve(int more) {
        if (used + more > buffer.length) {
            buffer = java.util.Arrays.copyOf(buffer, Math.max(buffer.length * 2, used + more));
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer, 0, used);
        used = 0;
        FaultPoints.hit("copy.sent");
    }
}
