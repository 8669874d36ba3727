package io.gridbook.exports;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a file as bytes; they end in LF, CR or CRLF, none of which is part of another character. */
final class ByteLines implements Closeable {
    private final DropFile file;
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private byte[] bytes = new byte[1 << 10];
    private int length;
    private long line;
    private boolean returned;

    ByteLines(DropFile file, InputStream in) {
        this.file = file;
        this.in = in;
        this.longest = file.form().limits().maxRecordChars();
    }

    /** Goes to the next line; false after the last. */
    boolean next() throws IOException {
        length = 0;
        line++;
        int b = read();
        if (returned && b == '\n') {
            b = read();
        }
        returned = false;
        if (b < 0) {
            return false;
        }
        while (b >= 0 && b != '\n' && b != '\r') {
            add(b);
            b = read();
        }
        returned = b == '\r';
        return true;
    }

    private int read() throws IOException {
        if (at == end) {
            end = Math.max(0, in.read(buffer));
            at = 0;
        }
        return at < end ? buffer[at++] & 0xFF : -1;
    }

    private void add(int b) {
        if (length == longest) {
            throw Refusal.of(
                    file.name(),
                    Check.RECORD_SIZE,
                    "line %d has more than %d bytes".formatted(line, longest),
                    "Ask for a resend");
        }
        if (length == bytes.length) {
            bytes = Arrays.copyOf(bytes, length * 2);
        }
        bytes[length++] = (byte) b;
    }

    /** The line's bytes, and more behind them: the array is used again. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** The number of the line, from 1. */
    long line() {
        return line;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
