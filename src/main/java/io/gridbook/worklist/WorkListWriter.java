package io.gridbook.worklist;

import io.gridbook.workbook.BookLock;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;

/** Writes a day's work lists: one workbook for each grid that has a manager. */
public final class WorkListWriter {
    private final DSLContext dsl;
    private final WorkListProperties properties;

    public WorkListWriter(DSLContext dsl, WorkListProperties properties) {
        this.dsl = dsl;
        this.properties = properties;
    }

    /** As {@link #write(WorkListDay, Path, BookLock)}, without passwords. */
    public List<WrittenFile> write(WorkListDay edition, Path folder) {
        return write(edition, folder, BookLock.open());
    }

    /**
     * Reads the day's result once and writes {@code <area>/<grid>.xlsx} under the folder with as many writers as there are
     * cores; the files are in the order of areas and grids.
     *
     * @param lock what is written for one grid goes through it
     */
    public List<WrittenFile> write(WorkListDay edition, Path folder, BookLock lock) {
        WorkListReader reader = new WorkListReader(dsl);
        GridBook book = new GridBook(edition, properties, reader.cutOffs(edition.day()), RowChecks.of(dsl));
        GridFile file = new GridFile(book, lock);
        Map<Integer, Path> areas = new HashMap<>();
        try (Writers<WrittenFile> writers = new Writers<>(properties.writers())) {
            reader.forEachGrid(edition.day(), edition.has("premises"), grid -> {
                GridRow row = grid.grid();
                Path area = areas.computeIfAbsent(
                        row.areaId(), id -> folder.resolve(FileName.of(row.areaCode(), row.areaName())));
                if (row.hasManager()) {
                    writers.submit(() -> file.write(grid, area.resolve(name(row))));
                }
            });
            return writers.results();
        }
    }

    private String name(GridRow grid) {
        String name = properties.managerInFileName()
                ? FileName.of(grid.gridCode(), grid.gridName(), grid.manager())
                : FileName.of(grid.gridCode(), grid.gridName());
        return name + ".xlsx";
    }
}
