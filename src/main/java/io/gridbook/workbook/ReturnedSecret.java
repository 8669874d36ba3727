package io.gridbook.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The archive inside an encrypted workbook. */
final class ReturnedSecret {
    private static final int BUFFER = 1 << 16;

    private ReturnedSecret() {}

    static ReturnedParts open(POIFSFileSystem compound, List<String> passwords) throws IOException {
        EncryptionInfo info = new EncryptionInfo(compound);
        if (info.getEncryptionMode() != EncryptionMode.agile) {
            throw new RefusedBook(BookFault.PASSWORD);
        }
        Decryptor decryptor = info.getDecryptor();
        try {
            for (String password : passwords) {
                if (decryptor.verifyPassword(password)) {
                    return parts(decryptor.getDataStream(compound));
                }
            }
        } catch (GeneralSecurityException e) {
            throw new RefusedBook(BookFault.BROKEN, e);
        }
        throw new RefusedBook(BookFault.PASSWORD);
    }

    /** The plain archive has a name on disk only until it is open. */
    private static ReturnedParts parts(InputStream plain) throws IOException {
        Path file = Files.createTempFile("returned", "");
        try (InputStream in = plain) {
            try (OutputStream out = Files.newOutputStream(file)) {
                copy(in, out);
            }
            return ReturnedParts.open(file);
        } finally {
            Files.delete(file);
        }
    }

    private static void copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = ReturnedFile.MOST_BYTES;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            left -= n;
            if (left < 0) {
                throw new RefusedBook(BookFault.LARGE);
            }
            out.write(buffer, 0, n);
        }
    }
}
