package io.gridbook.exports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Goes once through the unpacked bytes of a file and refuses what is not text in UTF-8. */
final class TextScan {
    /** Unpacking to more than this many times the packed size is no export. */
    private static final int MOST_INFLATION = 250;

    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final DropFile file;
    private final Utf8Check utf8 = new Utf8Check();
    private long bytes;
    private boolean bom;

    TextScan(DropFile file) {
        this.file = file;
    }

    boolean bom() {
        return bom;
    }

    void scan(InputStream raw, boolean gzip) throws IOException {
        byte[] chunk = new byte[Utf8Check.CHUNK];
        long most = Math.max(1 << 16, FileStamp.of(file.path()).bytes()) * MOST_INFLATION;
        try (InputStream in = open(raw, gzip)) {
            for (int n = next(in, chunk, gzip); n > 0; n = next(in, chunk, gzip)) {
                if (bytes == 0) {
                    first(chunk, n);
                }
                bytes += n;
                if (gzip && bytes > most) {
                    throw new Unpacking("more than %d times its size comes out".formatted(MOST_INFLATION), null);
                }
                utf8.add(chunk, n);
            }
        }
        utf8.end();
        if (bytes <= (bom ? BOM.length : 0)) {
            throw Refusal.of(file.name(), Check.EMPTY, "it holds no text, not even a heading", "Ask for a resend");
        }
        if (utf8.fault() >= 0) {
            throw notUtf8(gzip);
        }
    }

    private void first(byte[] chunk, int n) {
        byte[] head = Arrays.copyOf(chunk, Math.min(n, Magic.LENGTH));
        Magic magic = Magic.of(head);
        if (magic != Magic.TEXT) {
            throw FileJudge.wrongForm(file, "plain text", magic);
        }
        bom = n >= BOM.length && Arrays.equals(chunk, 0, BOM.length, BOM, 0, BOM.length);
    }

    private RuntimeException notUtf8(boolean gzip) throws IOException {
        try (InputStream in = open(Contents.raw(file.path()), gzip)) {
            String found = "byte %d (line %d) is not UTF-8".formatted(utf8.fault() + 1, Lines.at(in, utf8.fault()));
            return Refusal.of(file.name(), Check.CHARSET, found, "Ask for a resend in UTF-8");
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
