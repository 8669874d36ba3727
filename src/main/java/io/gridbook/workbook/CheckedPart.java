package io.gridbook.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A part as it comes out of the archive: its end is believed only where length and CRC are those of the archive's list. A
 * part that was altered inside an encrypted workbook is found by it too.
 */
final class CheckedPart extends FilterInputStream {
    private final ZipEntry entry;
    private final Allowance allowance;
    private final CRC32 crc = new CRC32();
    private long bytes;

    /** What may come out of all parts together. */
    static final class Allowance {
        private long left;

        Allowance(long bytes) {
            this.left = bytes;
        }

        private void take(int read) throws RefusedBook {
            left -= read;
            if (left < 0) {
                throw new RefusedBook(BookFault.UNPACKS_TOO_MUCH);
            }
        }
    }

    CheckedPart(InputStream in, ZipEntry entry, Allowance allowance) {
        super(in);
        this.entry = entry;
        this.allowance = allowance;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            if (bytes != entry.getSize() || crc.getValue() != entry.getCrc()) {
                throw new RefusedBook(BookFault.BROKEN);
            }
            return read;
        }
        crc.update(buffer, offset, read);
        bytes += read;
        allowance.take(read);
        return read;
    }
}
