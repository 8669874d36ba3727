package io.gridbook.worklist;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.workbook.BookLock;
import io.gridbook.workbook.StaffFile;
import io.gridbook.workbook.WorkbookWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Puts a grid's workbook on disk, for staff only. */
final class GridFile {
    private final GridBook book;
    private final WorkbookWriter workbooks;
    private final BookLock lock;

    GridFile(GridBook book, WorkbookWriter workbooks, BookLock lock) {
        this.book = book;
        this.workbooks = workbooks;
        this.lock = lock;
    }

    WrittenFile write(GridDay grid, Path path) {
        try {
            return writeFile(grid, path);
        } catch (IOException e) {
            throw new StopException(
                    ExitCode.OUTPUT_INCOMPLETE,
                    "work list " + path + " could not be written: " + e.getMessage()
                            + "; expected a writable folder with room; make room or set its permissions, then run the night again",
                    e);
        }
    }

    private WrittenFile writeFile(GridDay grid, Path path) throws IOException {
        long cleaned;
        try (OutputStream out = StaffFile.create(path)) {
            FaultPoints.hit("worklist.begun");
            cleaned = lock.write(workbooks, book.of(grid), grid.grid().gridCode(), out);
        }
        FaultPoints.hit("worklist.file");
        return new WrittenFile(
                path,
                grid.grid().areaCode(),
                grid.grid().gridCode(),
                grid.today().size(),
                grid.backlog().size(),
                (int) grid.cases().count(),
                grid.atStake(),
                cleaned);
    }
}
