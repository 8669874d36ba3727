package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.SheetLayout;
import io.gridbook.workbook.Tile;
import java.util.List;
import java.util.Map;

/** The archive of a grid's customers of the high band, under the grid in figures. */
final class ArchiveSheet {
    private final Words words;
    private final Titles titles;
    private final ArchiveColumns columns;
    private final SummaryTiles tiles;

    ArchiveSheet(WorkListDay edition, Words words) {
        this.words = words;
        this.titles = new Titles(edition, words);
        this.columns = new ArchiveColumns(edition, words);
        this.tiles = new SummaryTiles(words);
    }

    SheetLayout<ArchiveRow> of(GridDay grid) {
        Map<String, Integer> counts = Map.of("customers", grid.archive().size());
        List<Tile> figures = grid.summary().premises() == null ? List.of() : tiles.of(grid.summary());
        return SheetLayout.table(
                words.get("sheet.customers"),
                titles.above("title.customers", "line.customers", grid.grid(), counts),
                figures,
                2,
                columns.columns(),
                grid.archive(),
                words.get("empty.customers"));
    }
}
