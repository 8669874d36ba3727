package io.gridbook.exports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** The bytes of a file, as they lie there and unpacked. Links are not followed. */
final class Contents {
    private static final int BUFFER = 1 << 16;

    private Contents() {}

    static InputStream raw(Path path) throws IOException {
        return Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a judged file, behind its byte order mark. */
    static InputStream text(DropFile file, Judgement judgement) throws IOException {
        InputStream bytes = unpacked(raw(file.path()), judgement.gzip());
        if (judgement.text() != null) {
            bytes.skipNBytes(judgement.text().mark());
        }
        return bytes;
    }

    static InputStream unpacked(InputStream raw, boolean gzip) throws IOException {
        return gzip ? gunzip(raw) : raw;
    }

    /** Members one after the other are one text; bytes after the last are a fault, which the JDK's stream would ignore. */
    private static InputStream gunzip(InputStream raw) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(raw)
                .setBufferSize(BUFFER)
                .setDecompressConcatenated(true)
                .get();
    }
}
