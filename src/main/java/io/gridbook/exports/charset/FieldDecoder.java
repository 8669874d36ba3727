package io.gridbook.exports.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Decodes bytes that are a field by themselves; those that are no characters become {@link Undecoded}. */
public final class FieldDecoder {
    private final CharsetDecoder decoder;
    private CharBuffer chars = CharBuffer.allocate(1 << 10);
    private boolean split;

    public FieldDecoder(TextCharset charset) {
        decoder = charset.decoder();
    }

    public String decode(byte[] bytes, int from, int length) {
        split = false;
        if (Ascii.end(bytes, from, from + length) == from + length) {
            return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
        }
        if (chars.capacity() < length) {
            chars = CharBuffer.allocate(length);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
        chars.clear();
        decoder.reset();
        CoderResult result = decoder.decode(in, chars, false);
        while (result.isError() || in.hasRemaining()) {
            split |= !result.isError();
            chars.put(Undecoded.of(in.get()));
            result = decoder.decode(in, chars, false);
        }
        return chars.flip().toString();
    }

    /** Whether the last field ended inside a character. */
    public boolean split() {
        return split;
    }
}
