package io.gridbook.exports.pack;

import java.io.EOFException;
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
final class ZipText extends UnpackedText {
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
            throw e instanceof BrokenPack ? e : notWhole(e);
        }
    }

    @Override
    void ended() throws BrokenPack {
        if (checked.getChecksum().getValue() != stated) {
            throw new BrokenPack("its check sum (CRC) does not match, bytes were changed on the way");
        }
    }

    @Override
    BrokenPack broken(IOException e) {
        return notWhole(e);
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
            throw notWhole(e);
        }
    }

    private static BrokenPack notWhole(IOException e) {
        return new BrokenPack("it is no whole zip archive (%s)".formatted(e.getMessage()), e);
    }
}
