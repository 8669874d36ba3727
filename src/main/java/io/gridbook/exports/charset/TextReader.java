package io.gridbook.exports.charset;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/** The characters of a text; bytes that are none come as {@link Undecoded}. */
public final class TextReader extends Reader {
    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private final CharBuffer chars = CharBuffer.allocate(1 << 14).limit(0);
    private boolean ended;

    /** @param in stands behind the byte order mark */
    public TextReader(InputStream in, TextCharset charset) {
        this.in = in;
        this.decoder = charset.decoder();
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length > 0 && !chars.hasRemaining() && !decode()) {
            return -1;
        }
        int given = Math.min(length, chars.remaining());
        chars.get(buffer, offset, given);
        return given;
    }

    /** Fills the characters; false at the end. */
    private boolean decode() throws IOException {
        chars.clear();
        CoderResult result = CoderResult.UNDERFLOW;
        while (result.isUnderflow() && !(ended && !bytes.hasRemaining())) {
            if (!ended) {
                fill();
            }
            result = decoder.decode(bytes, chars, ended);
            while (result.isError() && chars.hasRemaining()) {
                chars.put(Undecoded.of(bytes.get()));
                result = decoder.decode(bytes, chars, ended);
            }
        }
        return chars.flip().hasRemaining();
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(0, read)).flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
