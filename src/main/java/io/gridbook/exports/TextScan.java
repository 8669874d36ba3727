package io.gridbook.exports;

import io.gridbook.exports.charset.CharsetScan;
import io.gridbook.exports.charset.TextFacts;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Goes once through the unpacked bytes of a file and refuses what is no text of its charset. */
final class TextScan {
    private static final int CHUNK = 1 << 16;

    private final DropFile file;
    private final CharsetScan charsets = new CharsetScan();

    TextScan(DropFile file) {
        this.file = file;
    }

    TextFacts scan(InputStream raw, boolean gzip) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int ratio = file.form().limits().maxUnpackedRatio();
        long most = Math.max(CHUNK, FileStamp.of(file.path()).bytes()) * ratio;
        try (InputStream in = open(raw, gzip)) {
            for (int n = next(in, chunk, gzip); n > 0; n = next(in, chunk, gzip)) {
                if (charsets.bytes() == 0) {
                    requireText(chunk, n);
                }
                charsets.add(chunk, n);
                if (gzip && charsets.bytes() > most) {
                    throw new Unpacking("more than %d times its size comes out".formatted(ratio), null);
                }
            }
        }
        charsets.end();
        if (charsets.empty()) {
            throw Refusal.of(file.name(), Check.EMPTY, "it holds no text, not even a heading", "Ask for a resend");
        }
        return new CharsetGate(file, charsets, offset -> line(offset, gzip)).facts();
    }

    private void requireText(byte[] chunk, int n) {
        Magic magic = Magic.of(Arrays.copyOf(chunk, Math.min(n, Magic.LENGTH)));
        if (magic != Magic.TEXT) {
            throw FileJudge.wrongForm(file, "plain text", magic);
        }
    }

    private long line(long offset, boolean gzip) throws IOException {
        try (InputStream in = open(Contents.raw(file.path()), gzip)) {
            return Lines.at(in, offset);
        }
    }

    private static InputStream open(InputStream raw, boolean gzip) throws IOException {
        try {
            return Contents.unpacked(raw, gzip);
        } catch (IOException e) {
            throw new Unpacking("its gzip header is broken", e);
        }
    }

    private static int next(InputStream in, byte[] chunk, boolean gzip) throws IOException {
        try {
            return in.readNBytes(chunk, 0, chunk.length);
        } catch (IOException e) {
            if (gzip) {
                throw new Unpacking(
                        e instanceof EOFException
                                ? "it ends too early, it was cut off"
                                : String.valueOf(e.getMessage()),
                        e);
            }
            throw e;
        }
    }

    /** A compressed file that is broken. */
    static final class Unpacking extends IOException {
        private static final long serialVersionUID = 1L;

        Unpacking(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
