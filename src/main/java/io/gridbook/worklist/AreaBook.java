package io.gridbook.worklist;

import io.gridbook.results.ListResults;
import io.gridbook.text.Words;
import io.gridbook.workbook.BookLayout;
import java.util.List;

/** The workbook of an area's leader. */
final class AreaBook {
    private final WorkListDay edition;
    private final Words words;
    private final ListResults results;
    private final AreaGridsSheet grids;
    private final OverdueSheet overdue;
    private final AreaListSheets lists;
    private final ResultSheet outcomes;
    private final AreaNotes notes;

    AreaBook(WorkListDay edition, WorkListProperties properties, ListResults results, int idleNights) {
        this.edition = edition;
        this.words = Words.of(edition.locale());
        this.results = results;
        this.grids = new AreaGridsSheet(edition, words, idleNights);
        this.overdue = new OverdueSheet(edition, words);
        this.lists = new AreaListSheets(edition, words, idleNights);
        this.outcomes = new ResultSheet(edition, words, properties);
        this.notes = new AreaNotes(edition, words, idleNights);
    }

    BookLayout of(AreaDay area) {
        int nights = results.nights().size();
        return new BookLayout(
                words.get("area.summary") + " " + AreaTitles.place(area),
                edition.day(),
                new Titles(edition, words).footer(),
                List.of(
                        grids.of(area, nights),
                        overdue.of(area),
                        lists.idle(area, nights),
                        lists.unassigned(area),
                        lists.unmanaged(area),
                        outcomes.managers(area, results),
                        outcomes.rules(area, results),
                        notes.of(area, results)));
    }
}
