package io.gridbook.worklist;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.workbook.BookLayout;
import io.gridbook.workbook.BookLock;
import io.gridbook.workbook.StaffFile;
import io.gridbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Puts a workbook on disk, for staff only. */
final class BookFile {
    private final WorkbookWriter workbooks = new WorkbookWriter();

    /** Writes as it is; returns how many characters were left out because a workbook cannot hold them. */
    long write(BookLayout book, Path path) {
        return write(book, "", BookLock.open(), path);
    }

    /** Writes for one grid; returns as {@link #write(BookLayout, Path)}. */
    long write(BookLayout book, String gridCode, BookLock lock, Path path) {
        long cleaned;
        try (OutputStream out = StaffFile.create(path)) {
            FaultPoints.hit("worklist.begun");
            cleaned = lock.write(workbooks, book, gridCode, out);
        } catch (IOException e) {
            throw new StopException(
                    ExitCode.OUTPUT_INCOMPLETE,
                    "workbook " + path + " could not be written: " + e.getMessage()
                            + "; expected a writable folder with room; make room or set its permissions, then run the night again",
                    e);
        }
        FaultPoints.hit("worklist.file");
        return cleaned;
    }
}
