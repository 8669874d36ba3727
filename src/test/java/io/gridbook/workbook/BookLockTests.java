package io.gridbook.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.ChainingMode;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BookLockTests {
    private static final WorkbookWriter WRITER = new WorkbookWriter();
    private static final int MOST = 1 << 20;

    private final Path folder;
    private final Path file;

    BookLockTests(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("book.xlsx");
    }

    @Test
    void aLockedWorkbookOpensWithItsPasswordAloneAndIsTheSame() throws IOException {
        long cleaned = write(BookLock.with(grid -> ("password of " + grid).toCharArray(), folder.resolve("tmp")));

        assertThat(cleaned).isEqualTo(1);
        assertThat(LockedWorkbook.is(file)).isTrue();
        assertThat(open("password of G1")).isEqualTo(plain());
        for (String other : List.of("password of G2", "password of G", "Password of G1", "", " password of G1")) {
            assertThat(LockedWorkbook.open(file, other.toCharArray(), MOST))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void anOpenOneIsAsItWas() throws IOException {
        write(BookLock.open());

        assertThat(Files.readAllBytes(file)).isEqualTo(plain());
        assertThat(LockedWorkbook.is(file)).isFalse();
    }

    @Test
    void encryptionIsThatOfOfficeToday() throws IOException {
        write(BookLock.with(grid -> "k".toCharArray(), folder));
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            EncryptionInfo info = new EncryptionInfo(files);
            assertThat(info.getEncryptionMode()).isEqualTo(EncryptionMode.agile);
            assertThat(info.getHeader().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getHeader().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            assertThat(info.getHeader().getChainingMode()).isEqualTo(ChainingMode.cbc);
            assertThat(info.getVerifier().getCipherAlgorithm()).isEqualTo(CipherAlgorithm.aes256);
            assertThat(info.getVerifier().getHashAlgorithm()).isEqualTo(HashAlgorithm.sha512);
            assertThat(info.getVerifier().getSpinCount()).isEqualTo(100_000);
            assertThat(info.getVerifier().getSalt()).hasSize(16);
        }
    }

    @Test
    void nothingInPlainIsLeftOnDiskAndThePasswordIsWiped() throws IOException {
        char[] password = "k".toCharArray();
        write(BookLock.with(grid -> password, folder.resolve("tmp")));

        assertThat(password).containsOnly('\0');
        assertThat(folder.resolve("tmp")).isEmptyDirectory();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE))
                .doesNotContain("secret name");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                .doesNotContain("secret name", "xl/worksheets");
    }

    @Test
    void moreThanIsAskedForIsRefused() throws IOException {
        write(BookLock.with(grid -> "k".toCharArray(), folder));

        assertThatThrownBy(() -> LockedWorkbook.open(file, "k".toCharArray(), 100))
                .isInstanceOf(BrokenWorkbook.class)
                .hasMessage("more than 100 bytes come out");
    }

    @Test
    void aPasswordThatIsTurnedForHoursIsNotTried() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getVerifier().setSpinCount(1_000_001);
        info.getEncryptor().confirmPassword("k");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (var packed = info.getEncryptor().getDataStream(files)) {
                packed.write(1);
            }
            try (var out = Files.newOutputStream(file)) {
                files.writeFilesystem(out);
            }
        }

        assertThatThrownBy(() -> LockedWorkbook.open(file, "k".toCharArray(), MOST))
                .isInstanceOf(BrokenWorkbook.class)
                .hasMessage("its password is turned more than 1000000 times");
    }

    @Test
    void aWorkbookOfExcel97IsNoLockedOne() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            old.createSheet();
            old.write(out);
        }
        assertThatThrownBy(() -> LockedWorkbook.open(file, "k".toCharArray(), MOST))
                .isInstanceOf(BrokenWorkbook.class)
                .hasMessageContaining("Excel 97");
    }

    @Test
    void aTruncatedOneIsBroken() throws IOException {
        write(BookLock.with(grid -> "k".toCharArray(), folder));
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {8, 512, 1000, whole.length / 2}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> LockedWorkbook.open(file, "k".toCharArray(), MOST))
                    .as("%d bytes", length)
                    .isInstanceOf(IOException.class);
        }
    }

    private byte[] open(String password) throws IOException {
        return LockedWorkbook.open(file, password.toCharArray(), MOST).orElseThrow();
    }

    private long write(BookLock lock) throws IOException {
        try (var out = StaffFile.create(file)) {
            return lock.write(WRITER, book(), "G1", out);
        }
    }

    private static byte[] plain() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WRITER.write(book(), out);
        return out.toByteArray();
    }

    private static BookLayout book() {
        Column<String> column = Column.printed("heading", 20, text -> Cell.text(text));
        SheetLayout<String> sheet =
                SheetLayout.table("s", List.of(), List.of(), 0, List.of(column), List.of("secret name\u0000"), "none");
        return new BookLayout("t", LocalDate.of(2026, 11, 20), new Footer("l", "c", "r"), List.of(sheet));
    }
}
