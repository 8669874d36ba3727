package io.gridbook.worklist;

import io.gridbook.results.ListResults;
import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What each figure of a summary means. */
final class AreaNotes {
    private static final List<String> CHAPTERS = List.of("grids", "results", "money", "names");

    private final Words words;
    private final AreaTitles titles;
    private final Titles data;
    private final int idleNights;

    AreaNotes(WorkListDay edition, Words words, int idleNights) {
        this.words = words;
        this.titles = new AreaTitles(edition, words);
        this.data = new Titles(edition, words);
        this.idleNights = idleNights;
    }

    SheetLayout<Cell[]> of(AreaDay area, ListResults results) {
        Map<String, ?> values = Map.of(
                "nights",
                results.nights().size(),
                "first",
                results.nights().isEmpty()
                        ? words.get("area.unknown")
                        : results.nights().get(results.nights().size() - 1).toString(),
                "idleNights",
                idleNights,
                "from",
                results.from());
        List<Cell[]> rows = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            rows.add(new Cell[] {Cell.text(words.get("area.notes." + chapter), Look.CHAPTER), new Cell.Blank(Look.NOTE)
            });
            for (int i = 1; words.has("area.notes." + chapter + "." + i); i++) {
                rows.add(row(words.say("area.notes." + chapter + "." + i, values)));
            }
        }
        data.gaps().forEach(gap -> rows.add(row("|" + gap)));
        data.accepted().forEach(accepted -> rows.add(row("|" + accepted)));
        List<Column<Cell[]>> columns =
                List.of(Column.printed("", 20, row -> row[0]), Column.printed("", 110, row -> row[1]));
        return SheetLayout.page(words.get("sheet.area.notes"), List.of(titles.title("notes", area)), columns, rows);
    }

    /** What is defined, a bar, what it is. */
    private static Cell[] row(String text) {
        int bar = text.indexOf('|');
        return new Cell[] {
            Cell.text(text.substring(0, Math.max(0, bar)), Look.NOTE), Cell.text(text.substring(bar + 1), Look.NOTE)
        };
    }
}
