package io.gridbook.worklist;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.workbook.BookLayout;
import io.gridbook.workbook.StaffFile;
import io.gridbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Puts a workbook on disk, for staff only. */
final class BookFile {
    private final WorkbookWriter workbooks = new WorkbookWriter();

    /** Returns how many characters were left out because a workbook cannot hold them. */
    long write(BookLayout book, Path path) {
        try (OutputStream out = StaffFile.create(path)) {
            FaultPoints.hit("worklist.begun");
            return workbooks.write(book, out);
        } catch (IOException e) {
            throw new StopException(
                    ExitCode.OUTPUT_INCOMPLETE,
                    "workbook " + path + " could not be written: " + e.getMessage()
                            + "; expected a writable folder with room; make room or set its permissions, then run the night again",
                    e);
        }
    }
}
