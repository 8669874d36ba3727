package io.gridbook.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A returned file by its first bytes: an archive, or an encrypted one that a password opens. */
final class ReturnedFile implements Closeable {
    static final long MOST_BYTES = 20L << 20;
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final ReturnedParts parts;

    private ReturnedFile(ReturnedParts parts) {
        this.parts = parts;
    }

    static ReturnedFile open(Path file, List<String> passwords) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            throw new RefusedBook(BookFault.LARGE);
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(ARCHIVE.length);
        }
        if (Arrays.equals(head, ARCHIVE)) {
            return new ReturnedFile(ReturnedParts.open(file));
        }
        if (Arrays.equals(head, COMPOUND)) {
            return compound(file, passwords);
        }
        throw new RefusedBook(BookFault.NO_WORKBOOK);
    }

    private static ReturnedFile compound(Path file, List<String> passwords) throws IOException {
        try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
            if (!compound.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                throw new RefusedBook(BookFault.OLD_FORM);
            }
            return new ReturnedFile(ReturnedSecret.open(compound, passwords));
        }
    }

    ReturnedParts parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
