package io.gridbook.exports.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Unpacked bytes; where unpacking fails, the reason is one for a person. */
abstract class UnpackedText extends FilterInputStream {
    UnpackedText(InputStream unpacked) {
        super(unpacked);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n;
        try {
            n = in.read(bytes, offset, length);
        } catch (IOException e) {
            throw broken(e);
        }
        if (n < 0) {
            ended();
        }
        return n;
    }

    abstract BrokenPack broken(IOException e);

    /** All bytes were read. */
    void ended() throws BrokenPack {}
}
