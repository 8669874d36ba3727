package io.gridbook.workbook;

import java.io.OutputStream;
import java.util.zip.ZipOutputStream;

/** A zip over a stream that stays open. Closing it frees the native memory at once, also of one that was never finished. */
final class Zip extends ZipOutputStream {
    Zip(OutputStream out, int level) {
        super(out);
        setLevel(level);
    }

    @Override
    public void close() {
        def.end();
    }
}
