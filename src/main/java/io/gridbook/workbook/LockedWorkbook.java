package io.gridbook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Opens an encrypted workbook with a password. That it opens does not say that nobody altered it: nothing here checks
 * its signature.
 */
public final class LockedWorkbook {
    private static final byte[] MAGIC = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    /** Who sends a file chooses how long a password is turned; Office takes 100,000. */
    private static final int MOST_TURNS = 1_000_000;

    private LockedWorkbook() {}

    /** Whether a file is of the kind that encrypted workbooks are (as are those of Excel 97). */
    public static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MAGIC.length), MAGIC);
        }
    }

    /**
     * The workbook in plain; nothing where it has another password.
     *
     * @param mostBytes of the workbook in plain
     * @throws BrokenWorkbook where it is not encrypted as Office does it today, or is more
     */
    public static Optional<byte[]> open(Path file, char[] password, int mostBytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            if (!files.getRoot().hasEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY)) {
                throw new BrokenWorkbook("it is in the form of Excel 97; save it as .xlsx");
            }
            Decryptor decryptor = decryptor(new EncryptionInfo(files));
            return decryptor.verifyPassword(new String(password))
                    ? Optional.of(read(decryptor, files, mostBytes))
                    : Optional.empty();
        } catch (GeneralSecurityException | RuntimeException e) {
            // POI says by all kinds of exceptions that a file is not what it should be
            throw new BrokenWorkbook("it cannot be decrypted", e);
        }
    }

    private static Decryptor decryptor(EncryptionInfo info) throws BrokenWorkbook {
        if (info.getEncryptionMode() != EncryptionMode.agile) {
            throw new BrokenWorkbook("it is encrypted in an old way; save it with a password from Excel 2013 or newer");
        }
        if (info.getVerifier().getSpinCount() > MOST_TURNS) {
            throw new BrokenWorkbook("its password is turned more than %d times".formatted(MOST_TURNS));
        }
        return Decryptor.getInstance(info);
    }

    private static byte[] read(Decryptor decryptor, POIFSFileSystem files, int mostBytes)
            throws IOException, GeneralSecurityException {
        try (InputStream in = decryptor.getDataStream(files)) {
            byte[] plain = in.readNBytes(mostBytes);
            if (in.read() >= 0) {
                throw new BrokenWorkbook("more than %d bytes come out".formatted(mostBytes));
            }
            return plain;
        }
    }
}
