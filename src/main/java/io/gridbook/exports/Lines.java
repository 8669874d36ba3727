package io.gridbook.exports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts lines that end in LF, CR or CRLF. */
final class Lines {
    private Lines() {}

    /** The line, from 1, on which the byte at an offset stands. */
    static long at(InputStream in, long offset) throws IOException {
        InputStream buffered = new BufferedInputStream(in, 1 << 16);
        long line = 1;
        int before = 0;
        for (long i = 0; i < offset; i++) {
            int b = buffered.read();
            if (b == '\r' || (b == '\n' && before != '\r')) {
                line++;
            }
            before = b;
        }
        return line;
    }
}
