package io.gridbook.worklist;

import io.gridbook.workbook.BookLock;
import java.nio.file.Path;

/** Puts a grid's workbook on disk, and says what stands in it. */
final class GridFile {
    private final GridBook book;
    private final BookFile file = new BookFile();
    private final BookLock lock;

    GridFile(GridBook book, BookLock lock) {
        this.book = book;
        this.lock = lock;
    }

    WrittenFile write(GridDay grid, Path path) {
        long cleaned = file.write(book.of(grid), grid.grid().gridCode(), lock, path);
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
