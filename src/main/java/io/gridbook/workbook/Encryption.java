package io.gridbook.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.TempFile;

/** Agile encryption of [MS-OFFCRYPTO] as Excel itself writes it: AES-256 in CBC mode, SHA-512, 100,000 turns for a password. */
final class Encryption {
    /** Excel's own number, which POI takes by itself. */
    static final int TURNS = 100_000;

    private static final int AS_THE_CIPHER_HAS_IT = -1;

    private Encryption() {}

    /** @param temporary folder for the encrypted package while it grows */
    static void encrypt(byte[] plain, int length, char[] password, Path temporary, OutputStream out)
            throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(new PrivateTemporaries(temporary));
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream packed = encryptor(password).getDataStream(files)) {
                packed.write(plain, 0, length);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot encrypt with AES-256 and SHA-512", e);
        } finally {
            TempFile.setThreadLocalTempFileCreationStrategy(null);
        }
    }

    private static Encryptor encryptor(char[] password) {
        EncryptionInfo info = new EncryptionInfo(
                EncryptionMode.agile,
                CipherAlgorithm.aes256,
                HashAlgorithm.sha512,
                AS_THE_CIPHER_HAS_IT,
                AS_THE_CIPHER_HAS_IT,
                ChainingMode.cbc);
        info.getVerifier().setSpinCount(TURNS);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(new String(password));
        return encryptor;
    }
}
