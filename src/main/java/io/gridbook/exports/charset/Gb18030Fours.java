package io.gridbook.exports.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;

/** The characters of four bytes of GB18030, one at a time: they are rare. */
final class Gb18030Fours {
    private final CharsetDecoder decoder = Gb18030.CHARSET.newDecoder();
    private final ByteBuffer bytes = ByteBuffer.allocate(4);
    private final CharBuffer chars = CharBuffer.allocate(2);

    /** The code point, or -1. */
    int character(int first, int second, int third, int fourth) {
        bytes.clear()
                .put((byte) first)
                .put((byte) second)
                .put((byte) third)
                .put((byte) fourth)
                .flip();
        boolean decoded = !decoder.reset().decode(bytes, chars.clear(), true).isError();
        if (!decoded || chars.flip().length() == 0) {
            return -1;
        }
        int codePoint = Character.codePointAt(chars, 0);
        boolean surrogate = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return surrogate ? -1 : codePoint;
    }
}
