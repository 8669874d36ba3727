package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.BookLayout;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The workbook of a grid: Today, Backlog, a sheet for each kind of case that is there, Customers, Notes. */
final class GridBook {
    private static final CutOff NOBODY = new CutOff(0, null, null);

    private final WorkListDay edition;
    private final Words words;
    private final Map<Integer, CutOff> cutOffs;
    private final CustomerSheet customers;
    private final KindSheet kinds;
    private final ArchiveSheet archive;
    private final NotesPage notes;

    GridBook(WorkListDay edition, WorkListProperties properties, Map<Integer, CutOff> cutOffs, RowChecks checks) {
        this.edition = edition;
        this.words = Words.of(edition.locale());
        this.cutOffs = cutOffs;
        this.customers = new CustomerSheet(edition, words, properties, checks);
        this.kinds = new KindSheet(edition, words);
        this.archive = new ArchiveSheet(edition, words);
        this.notes = new NotesPage(edition, words, properties);
    }

    BookLayout of(GridDay grid) {
        List<SheetLayout<?>> sheets = new ArrayList<>();
        sheets.add(customers.today(grid));
        sheets.add(customers.backlog(grid));
        sheets.addAll(kinds.of(grid));
        sheets.add(archive.of(grid));
        sheets.add(notes.of(grid.grid(), cutOffs.getOrDefault(grid.grid().areaId(), NOBODY)));
        String title = words.get("sheet.today") + " " + Titles.place(grid.grid());
        return new BookLayout(title, edition.day(), new Titles(edition, words).footer(), sheets);
    }
}
