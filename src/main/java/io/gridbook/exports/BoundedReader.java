package io.gridbook.exports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops a parser that collects one endless record, which a quotation mark that is never closed makes. */
final class BoundedReader extends FilterReader {
    private final long most;
    private long given;
    private long begun;

    /** @param most characters given since the last record that began */
    BoundedReader(Reader in, long most) {
        super(in);
        this.most = most;
    }

    /** Says that a record was complete, and at which character it began. */
    void complete(long position) {
        begun = position;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (given - begun > most) {
            throw new TooLong();
        }
        int n = super.read(buffer, offset, length);
        given += Math.max(0, n);
        return n;
    }

    /** The record has no end within bounds. */
    static final class TooLong extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
