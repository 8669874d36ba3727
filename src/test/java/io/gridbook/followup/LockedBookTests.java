package io.gridbook.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists that come back encrypted. */
class LockedBookTests {
    private static final String NOW = "2026-11-21T18:00";

    @TempDir
    private static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static ReturnTown town;

    @BeforeAll
    static void lists() {
        town = new ReturnTown(folder);
    }

    @BeforeEach
    void nothingCameBack() throws Exception {
        town.clear();
        Path plain = town.filled().answer("C1", "2026-11-21T09:30", "电话", "拒绝").save(folder.resolve("plain.xlsx"));
        encrypt(plain, town.in("G1.xlsx"), "right");
    }

    @Test
    void thePasswordThatFitsOpensIt() {
        assertThat(town.followUp(NOW, name -> List.of("wrong", "right")).accepted())
                .isEqualTo(1);
    }

    @Test
    void withoutOneThatFitsItIsRefused() {
        assertThat(town.followUp(NOW, name -> List.of("wrong")).refused()).isEqualTo(1);
        assertThat(town.told("G1.xlsx")).contains("密码不是这份清单的密码");
        assertThat(town.contacts()).isEmpty();
    }

    @Test
    void oneThatWasAlteredInsideIsRefused() throws IOException {
        byte[] bytes = Files.readAllBytes(town.in("G1.xlsx"));
        bytes[bytes.length / 2] ^= 1;
        FilledIn.still(Files.write(town.in("G1.xlsx"), bytes));

        assertThat(town.followUp(NOW, name -> List.of("right")).refused()).isEqualTo(1);
        assertThat(town.contacts()).isEmpty();
    }

    private static void encrypt(Path plain, Path target, String password) throws Exception {
        Files.createDirectories(target.getParent());
        EncryptionInfo info = new EncryptionInfo(
                EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, ChainingMode.cbc);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem compound = new POIFSFileSystem()) {
            try (OutputStream out = encryptor.getDataStream(compound)) {
                Files.copy(plain, out);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                compound.writeFilesystem(out);
            }
        }
        FilledIn.still(target);
    }
}
