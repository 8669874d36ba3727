package io.gridbook.job;

import io.gridbook.protect.NightPasswords;
import io.gridbook.workbook.BookLock;
import org.jspecify.annotations.Nullable;

/** What the workbooks of a night are locked with; the passwords are gone from memory when they are written. */
record NightLock(BookLock books, @Nullable NightPasswords passwords) implements AutoCloseable {
    /** The workbook of a grid without a manager is for staff alone, and goes out as it is. */
    BookLock of(String gridCode) {
        return passwords == null || passwords.has(gridCode) ? books : BookLock.open();
    }

    @Override
    public void close() {
        if (passwords != null) {
            passwords.close();
        }
    }
}
