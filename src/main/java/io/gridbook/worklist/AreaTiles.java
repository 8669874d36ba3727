package io.gridbook.worklist;

import io.gridbook.text.Words;
import io.gridbook.workbook.Cell;
import io.gridbook.workbook.Look;
import io.gridbook.workbook.Tile;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** The figures above the grids of an area: sums over all of them. */
final class AreaTiles {
    private final Words words;

    AreaTiles(Words words) {
        this.words = words;
    }

    List<Tile> of(AreaDay area) {
        ResultLine all = area.results().total("");
        return List.of(
                tile("grids", count(area.grids().size()), 0, 0),
                tile("in-base", count(sum(area, AreaGrid::inBase)), 1, 1),
                tile("high-band", count(sum(area, AreaGrid::highBand)), 2, 2),
                tile("area-all", count(sum(area, grid -> grid.today() + grid.backlog())), 3, 4),
                tile("cases", count(sum(area, grid -> grid.all().cases())), 5, 6),
                tile("stake", new Cell.Money(sum(area, grid -> grid.all().atStake()), Look.TILE_MONEY), 7, 8),
                tile("overdue", count(sum(area, grid -> grid.all().overdue())), 9, 10),
                tile("follow-rate", percent(all.followUp()), 11, 12),
                tile("back", money(all.money().back()), 13, 14));
    }

    private static long sum(AreaDay area, ToLongFunction<AreaGrid> figure) {
        return area.grids().stream().mapToLong(figure).sum();
    }

    private Tile tile(String key, Cell value, int firstColumn, int lastColumn) {
        return new Tile(words.get("tile." + key), value, firstColumn, lastColumn);
    }

    private static Cell count(long value) {
        return new Cell.Count(value, Look.TILE_COUNT);
    }

    private Cell percent(Share share) {
        Long tenths = share.tenths();
        return tenths == null ? unknown() : new Cell.Percent(tenths, Look.TILE_PERCENT);
    }

    private Cell money(@Nullable Long fen) {
        return fen == null ? unknown() : new Cell.Money(fen, Look.TILE_MONEY);
    }

    private Cell unknown() {
        return Cell.text(words.get("area.unknown"), Look.TILE_TEXT);
    }
}
