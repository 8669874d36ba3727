package io.gridbook.exports;

import io.gridbook.exports.charset.CharsetScan;
import io.gridbook.exports.charset.TextFacts;
import io.gridbook.exports.pack.BrokenPack;
import io.gridbook.exports.pack.Packing;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Goes once through the unpacked bytes of a file and refuses what is no text of its charset. */
final class TextScan {
    private static final int CHUNK = 1 << 16;

    private final DropFile file;
    private final CharsetScan charsets = new CharsetScan();

    TextScan(DropFile file) {
        this.file = file;
    }

    /** @param text the unpacked bytes */
    TextFacts scan(InputStream text, Packing packing) throws IOException {
        byte[] chunk = new byte[CHUNK];
        int ratio = file.form().limits().maxUnpackedRatio();
        long packed = FileStamp.of(file.path()).bytes();
        long most = Math.max(CHUNK, packed) * ratio;
        for (int n = text.readNBytes(chunk, 0, CHUNK); n > 0; n = text.readNBytes(chunk, 0, CHUNK)) {
            if (charsets.bytes() == 0) {
                requireText(chunk, n);
            }
            charsets.add(chunk, n);
            if (packing != Packing.NONE && charsets.bytes() > most) {
                throw new BrokenPack(
                        "more than %d times its %d bytes come out (max-unpacked-ratio)".formatted(ratio, packed));
            }
        }
        charsets.end();
        if (charsets.empty()) {
            throw Refusal.of(file.name(), Check.EMPTY, "it holds no text, not even a heading", "Ask for a resend");
        }
        return new CharsetGate(file, charsets, offset -> line(offset, packing)).facts();
    }

    private void requireText(byte[] chunk, int n) {
        Magic magic = Magic.of(Arrays.copyOf(chunk, Math.min(n, Magic.LENGTH)));
        if (magic != Magic.TEXT) {
            throw FileJudge.wrongForm(file, "plain text", magic);
        }
    }

    private long line(long offset, Packing packing) throws IOException {
        try (InputStream in = packing.open(file.path())) {
            return Lines.at(in, offset);
        }
    }
}
