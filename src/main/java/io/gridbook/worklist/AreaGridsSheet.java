package io.gridbook.worklist;

import static io.gridbook.workbook.Column.printed;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Column;
import io.gridbook.workbook.Highlight;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.SheetLayout;
import io.gridbook.workbook.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every grid of an area side by side. */
final class AreaGridsSheet {
    private final Words words;
    private final AreaTitles titles;
    private final AreaTiles tiles;
    private final AreaColumns columns;
    private final int idleNights;

    AreaGridsSheet(WorkListDay edition, Words words, int idleNights) {
        this.words = words;
        this.titles = new AreaTitles(edition, words);
        this.tiles = new AreaTiles(words);
        this.columns = new AreaColumns(words);
        this.idleNights = idleNights;
    }

    SheetLayout<AreaGrid> of(AreaDay area, int nights) {
        Map<String, ?> figures = Map.of(
                "grids", area.grids().size(),
                "unmanaged", area.unmanaged().size(),
                "idle", area.idle(idleNights).size(),
                "idleNights", idleNights,
                "nights", nights,
                "unassigned", area.unassigned().size());
        return SheetLayout.table(
                words.get("sheet.area.grids"),
                titles.above("grids", area, figures),
                tiles.of(area),
                3,
                columns(area),
                area.grids(),
                words.get("area.empty.grids"));
    }

    private List<Column<AreaGrid>> columns(AreaDay area) {
        List<Column<AreaGrid>> all = new ArrayList<>(columns.grid(AreaGrid::grid));
        all.add(columns.count("in-base", 9, AreaGrid::inBase));
        all.add(columns.count("high-band", 8, AreaGrid::highBand));
        all.add(columns.count("cases", 8, grid -> grid.all().cases()));
        all.add(columns.count("today", 7, AreaGrid::today));
        all.add(columns.count("backlog", 7, AreaGrid::backlog));
        all.add(printed(
                columns.heading("stake"), 14, grid -> Cell.money(grid.all().atStake())));
        all.add(columns.count("new", 7, grid -> grid.all().fresh()));
        all.add(columns.count("overdue", 7, grid -> grid.all().overdue()));
        all.add(columns.count("raised", 8, grid -> grid.followUp().whole()));
        all.add(columns.count("followed", 8, grid -> grid.followUp().part()));
        all.add(printed(columns.heading("follow-rate"), 9, grid -> titles.percent(grid.followUp())));
        all.add(idle());
        all.addAll(columns.kinds(Kinds.inOrder(area.grids().stream()
                .flatMap(grid -> grid.kinds().keySet().stream())
                .distinct()
                .toList())));
        return all;
    }

    /** The nights without a row filled in, with a word where they are too many: colour is not the only sign. */
    private Column<AreaGrid> idle() {
        String word = words.get("area.idle");
        Column<AreaGrid> column = printed(columns.heading("unanswered"), 13, grid -> {
            long nights = grid.unanswered();
            return grid.idle(idleNights) ? Cell.text(word + " " + nights, Look.WORD) : Cell.count(nights);
        });
        return column.highlighted(Highlight.startsWith(word, Tone.ALARM));
    }
}
