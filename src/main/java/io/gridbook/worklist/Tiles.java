package io.gridbook.worklist;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Tile;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures above Today, over all of the grid's cases: Today and Backlog together. */
final class Tiles {
    private final Words words;

    Tiles(Words words) {
        this.words = words;
    }

    List<Tile> of(GridDay grid) {
        long fresh = grid.cases().filter(row -> row.state().equals("new")).count();
        long overdue = grid.cases().filter(CaseRow::overdue).count();
        return List.of(
                tile("today", count(grid.today().size()), 0, 1),
                tile("all", count(grid.customers().size()), 2, 2),
                tile("stake", new Cell.Money(grid.atStake(), Look.TILE_MONEY), 3, 3),
                tile("new", count(fresh), 4, 5),
                tile("overdue", count(overdue), 6, 6),
                tile("kinds", Cell.text(kinds(grid), Look.TILE_TEXT), 7, 9),
                tile("cases", count(grid.cases().count()), 10, 10));
    }

    private Tile tile(String key, Cell value, int firstColumn, int lastColumn) {
        return new Tile(words.get("tile." + key), value, firstColumn, lastColumn);
    }

    private static Cell count(long value) {
        return new Cell.Count(value, Look.TILE_COUNT);
    }

    private String kinds(GridDay grid) {
        Map<String, Long> counts = grid.cases().collect(groupingBy(CaseRow::rule, counting()));
        return Kinds.inOrder(counts.keySet()).stream()
                .map(rule -> words.name("rule", rule) + " " + counts.get(rule))
                .collect(Collectors.joining("   "));
    }
}
