package io.gridbook.exports.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The text of a .gz. Members that follow one another are one text, and are counted; bytes after the last are a fault. */
public final class GzipText extends UnpackedText {
    private static final int BUFFER = 1 << 16;

    private int members;

    /** Reads the header of the first member. */
    public GzipText(InputStream raw) throws IOException {
        super(raw);
        try {
            in = GzipCompressorInputStream.builder()
                    .setInputStream(raw)
                    .setBufferSize(BUFFER)
                    .setDecompressConcatenated(true)
                    .setOnMemberEnd(member -> members++)
                    .get();
        } catch (IOException e) {
            raw.close();
            throw broken(e);
        }
    }

    /** How many members were read to their end. */
    public int members() {
        return members;
    }

    @Override
    BrokenPack broken(IOException e) {
        String message = String.valueOf(e.getMessage());
        if (e instanceof EOFException) {
            return new BrokenPack("it ends too early, it was cut off", e);
        }
        if (message.contains("CRC") || message.contains("uncompressed size")) {
            return new BrokenPack("its check sum (CRC) does not match, bytes were changed on the way", e);
        }
        if (members > 0) {
            return new BrokenPack("bytes that are not gzip follow after its end", e);
        }
        return new BrokenPack("its bytes are not as gzip has them (%s)".formatted(message), e);
    }
}
