package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_PLACE;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;

/** Reads the figures of a month once, place by place: the grids of an area, the area, in the end the company. */
final class PlaceReader {
    private final DSLContext dsl;
    private final RevenueSettings settings;

    PlaceReader(DSLContext dsl, RevenueSettings settings) {
        this.dsl = dsl;
        this.settings = settings;
    }

    /** Gives every place to the consumer, the unassigned, and grids that are gone, among them. */
    void forEach(Month month, Consumer<PlaceFigures> consumer) {
        List<PlaceName> grids = PlaceSql.places(dsl, month).fetch(PlaceReader::name);
        dsl.transaction(configuration -> {
            try (Feeds feeds = new Feeds(configuration.dsl(), month, settings.listLimit())) {
                List<PlacePart> areas = new ArrayList<>();
                int from = 0;
                while (from < grids.size()) {
                    int to = endOfArea(grids, from);
                    areas.add(area(grids.subList(from, to), feeds, month, consumer));
                    from = to;
                }
                consumer.accept(feeds.of(PlaceName.company(), areas));
                feeds.mustBeAtEnd();
            }
        });
    }

    private static PlacePart area(List<PlaceName> grids, Feeds feeds, Month month, Consumer<PlaceFigures> consumer) {
        List<PlacePart> parts = new ArrayList<>();
        for (PlaceName grid : grids) {
            PlaceFigures figures = feeds.of(grid, List.of());
            consumer.accept(figures);
            parts.add(figures.part(month));
        }
        PlaceFigures area = feeds.of(grids.get(0).area(), parts);
        consumer.accept(area);
        return area.part(month);
    }

    private static int endOfArea(List<PlaceName> grids, int from) {
        int to = from;
        while (to < grids.size()
                && Objects.equals(
                        grids.get(to).key().area(), grids.get(from).key().area())) {
            to++;
        }
        return to;
    }

    private static PlaceName name(Record row) {
        return new PlaceName(
                PlaceKey.of(row),
                row.get(MONTH_PLACE.AREA_CODE),
                row.get(MONTH_PLACE.AREA_NAME),
                row.get(MONTH_PLACE.GRID_CODE),
                row.get(MONTH_PLACE.GRID_NAME),
                row.get(MONTH_PLACE.GONE));
    }
}
