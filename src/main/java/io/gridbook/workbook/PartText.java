package io.gridbook.workbook;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The characters of a part: UTF-8, or UTF-16 by its byte order mark; the standard allows no others. Bytes that are neither
 * fail here, because the JDK's XML reader prints them to the console.
 */
final class PartText {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private PartText() {}

    static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(UTF_8_MARK.length);
        byte[] head = in.readNBytes(UTF_8_MARK.length);
        if (!Arrays.equals(head, UTF_8_MARK)) {
            in.reset();
        }
        return new InputStreamReader(in, charset(head).newDecoder());
    }

    private static Charset charset(byte[] head) {
        boolean wide =
                head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF && (head[0] & 0xFE) == 0xFE;
        return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
