package io.gridbook.exports;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Finds the first byte that is not UTF-8 in bytes that come piece by piece. */
final class Utf8Check {
    /** The longest piece. */
    static final int CHUNK = 1 << 16;

    private static final int BEGUN_CHARACTER = 3;

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer chars = CharBuffer.allocate(1 << 13);
    private final ByteBuffer bytes =
            ByteBuffer.allocate(CHUNK + BEGUN_CHARACTER).limit(0);
    private long passed;
    private long fault = -1;

    /** The offset of the first such byte, or -1. */
    long fault() {
        return fault;
    }

    void add(byte[] chunk, int length) {
        if (fault < 0) {
            bytes.compact().put(chunk, 0, length).flip();
            decode(false);
        }
    }

    void end() {
        if (fault < 0) {
            decode(true);
        }
    }

    private void decode(boolean last) {
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            int before = bytes.position();
            result = decoder.decode(bytes, chars.clear(), last);
            passed += bytes.position() - before;
        }
        if (result.isError()) {
            fault = passed;
        }
    }
}
