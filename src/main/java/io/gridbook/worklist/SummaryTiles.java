package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Tile;
import java.util.List;
import java.util.Map;

/** A grid in figures above its archive: buildings, households, coverage, own customers and those of other operators. */
final class SummaryTiles {
    private final Words words;

    SummaryTiles(Words words) {
        this.words = words;
    }

    List<Tile> of(GridSummary summary) {
        GridSummary.Premises land = summary.premises();
        if (land == null) {
            return List.of();
        }
        Map<String, ?> covered = Map.of(
                "mobile", land.mobileCovered(),
                "broadband", land.broadbandCovered(),
                "buildings", land.buildings());
        return List.of(
                tile("buildings", land.buildings(), 0, 1),
                tile("households", land.households(), 2, 2),
                new Tile(
                        words.get("tile.covered"),
                        Cell.text(words.say("tile.covered-text", covered), Look.TILE_TEXT),
                        3,
                        3),
                tile("shops", land.shops(), 4, 4),
                tile("own", summary.customers(), 5, 5),
                tile("own-high", summary.highBand(), 6, 6),
                tile("rival-telecom", land.rivalTelecom(), 7, 7),
                tile("rival-mobile", land.rivalMobile(), 8, 9),
                tile("rival-railcom", land.rivalRailcom(), 10, 10));
    }

    private Tile tile(String key, long count, int firstColumn, int lastColumn) {
        return new Tile(words.get("tile." + key), new Cell.Count(count, Look.TILE_COUNT), firstColumn, lastColumn);
    }
}
