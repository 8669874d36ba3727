package io.gridbook.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How the workbooks of a grid go out: as they are, or so that they open with the grid's password alone. */
public final class BookLock {
    private final @Nullable Keys keys;
    private final Path temporary;

    /** The password of a grid, as a copy that is wiped after its use. */
    @FunctionalInterface
    public interface Keys {
        char[] of(String gridCode);
    }

    private BookLock(@Nullable Keys keys, Path temporary) {
        this.keys = keys;
        this.temporary = temporary;
    }

    /** Workbooks go out as they are. */
    public static BookLock open() {
        return new BookLock(null, Path.of(""));
    }

    /**
     * Workbooks are encrypted; in plain they are in memory only.
     *
     * @param temporary folder for pieces that are encrypted already
     */
    public static BookLock with(Keys keys, Path temporary) {
        return new BookLock(keys, temporary);
    }

    /** Writes a workbook for one grid; returns as {@link WorkbookWriter#write}. */
    public long write(WorkbookWriter workbooks, BookLayout book, String gridCode, OutputStream out) throws IOException {
        if (keys == null) {
            return workbooks.write(book, out);
        }
        Plain plain = new Plain();
        char[] password = keys.of(gridCode);
        try {
            long cleaned = workbooks.write(book, plain);
            plain.encrypt(password, temporary, out);
            return cleaned;
        } finally {
            Arrays.fill(password, '\0');
            plain.wipe();
        }
    }

    private static final class Plain extends ByteArrayOutputStream {
        Plain() {
            super(1 << 16);
        }

        void encrypt(char[] password, Path temporary, OutputStream out) throws IOException {
            Encryption.encrypt(buf, count, password, temporary, out);
        }

        void wipe() {
            Arrays.fill(buf, (byte) 0);
        }
    }
}
