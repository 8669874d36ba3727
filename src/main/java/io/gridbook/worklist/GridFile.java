package io.gridbook.worklist;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.workbook.WorkbookWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Puts a grid's workbook on disk, for staff only. */
final class GridFile {
    private final GridBook book;
    private final WorkbookWriter workbooks;

    GridFile(GridBook book, WorkbookWriter workbooks) {
        this.book = book;
        this.workbooks = workbooks;
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
        Files.createDirectories(path.getParent(), mode(path, "rwxr-x---"));
        long cleaned;
        try (OutputStream out = new BufferedOutputStream(
                Channels.newOutputStream(
                        Files.newByteChannel(path, Set.of(CREATE_NEW, WRITE), mode(path, "rw-r-----"))),
                1 << 16)) {
            FaultPoints.hit("worklist.begun");
            cleaned = workbooks.write(book.of(grid), out);
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

    /** The mode as a file system with modes takes it. */
    private static FileAttribute<?>[] mode(Path path, String mode) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode))}
                : new FileAttribute<?>[0];
    }
}
