package io.gridbook.exports.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The text of a .zip with exactly one file in it; its check sum is compared at the end, which {@link ZipFile} does not. */
final class ZipText extends FilterInputStream {
    private final ZipFile zip;
    private final long stated;
    private final CheckedInputStream checked;

    private ZipText(ZipFile zip, long stated, CheckedInputStream checked) {
        super(checked);
        this.zip = zip;
        this.stated = stated;
        this.checked = checked;
    }

    static InputStream open(Path path) throws IOException {
        ZipFile zip = zip(path);
        try {
            List<? extends ZipEntry> files = Collections.list(zip.entries()).stream()
                    .filter(entry -> !entry.isDirectory())
                    .toList();
            if (files.size() != 1) {
                throw new BrokenPack("it holds %d files, exactly 1 is expected".formatted(files.size()));
            }
            ZipEntry only = files.get(0);
            return new ZipText(zip, only.getCrc(), new CheckedInputStream(zip.getInputStream(only), new CRC32()));
        } catch (IOException e) {
            zip.close();
            throw e instanceof BrokenPack ? e : broken(e);
        }
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
        if (n < 0 && checked.getChecksum().getValue() != stated) {
            throw new BrokenPack("its check sum (CRC) does not match, bytes were changed on the way");
        }
        return n;
    }

    @Override
    public void close() throws IOException {
        try (zip) {
            super.close();
        }
    }

    private static ZipFile zip(Path path) throws IOException {
        try {
            return new ZipFile(path.toFile());
        } catch (ZipException | EOFException e) {
            throw broken(e);
        }
    }

    private static BrokenPack broken(IOException e) {
        return new BrokenPack("it is no whole zip archive (%s)".formatted(e.getMessage()), e);
    }
}
