package io.gridbook.revenue;

import io.gridbook.fault.FaultPoints;
import io.gridbook.outcome.ExitCode;
import io.gridbook.outcome.StopException;
import io.gridbook.workbook.BookLock;
import io.gridbook.workbook.StaffFile;
import io.gridbook.workbook.WorkbookWriter;
import io.gridbook.worklist.FileName;
import io.gridbook.worklist.Writers;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;

/** Writes a month's analyses: one workbook for the company, one for each area and each grid. */
public final class MonthBookWriter {
    /** The names are fixed: they do not change with the language. */
    private static final String TITLE = "收入分析";

    private static final String COMPANY = "全公司";

    private final DSLContext dsl;
    private final RevenueSettings settings;
    private final int writers;
    private final WorkbookWriter workbooks = new WorkbookWriter();

    /** @param writers workbooks written side by side; 0 for as many as there are cores */
    public MonthBookWriter(DSLContext dsl, RevenueSettings settings, int writers) {
        this.dsl = dsl;
        this.settings = settings;
        this.writers = writers;
    }

    /**
     * Reads the month's figures once; the files are in the order of areas and grids, the company last.
     *
     * @param locks by the code of a grid, what its workbook goes through
     */
    public List<Path> write(Analysis analysis, Path folder, Function<String, BookLock> locks) {
        MonthBook book = new MonthBook(analysis, settings);
        try (Writers<Path> pool = new Writers<>(writers)) {
            new PlaceReader(dsl, settings).forEach(analysis.month(), figures -> {
                PlaceName place = figures.place();
                if (!place.key().unassigned() && !place.gone()) {
                    Path file = file(place, folder);
                    BookLock lock = place.key().isGrid() ? locks.apply(place.gridCode()) : BookLock.open();
                    pool.submit(() -> write(book, figures, lock, file));
                }
            });
            return pool.results();
        }
    }

    private static Path file(PlaceName place, Path folder) {
        if (place.key().equals(PlaceKey.COMPANY)) {
            return folder.resolve(TITLE + " " + COMPANY + ".xlsx");
        }
        String area = FileName.of(place.areaCode(), place.areaName());
        String name = place.key().isGrid() ? FileName.of(place.gridCode(), TITLE) : TITLE + " " + area;
        return folder.resolve(area).resolve(name + ".xlsx");
    }

    private Path write(MonthBook book, PlaceFigures figures, BookLock lock, Path file) {
        try {
            try (OutputStream out = StaffFile.create(file)) {
                lock.write(workbooks, book.of(figures), figures.place().gridCode(), out);
            }
            FaultPoints.hit("month.file");
            return file;
        } catch (IOException e) {
            throw new StopException(
                    ExitCode.OUTPUT_INCOMPLETE,
                    "analysis " + file + " could not be written: " + e.getMessage()
                            + "; expected a writable folder with room; make room or set its permissions, then run the month again",
                    e);
        }
    }
}
