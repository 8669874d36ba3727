package io.gridbook.revenue;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A grid, an area (without a grid), or the company (without either). */
record PlaceKey(@Nullable Integer area, @Nullable String grid) {
    static final PlaceKey COMPANY = new PlaceKey(null, null);

    static final Field<Integer> AREA_ID = DSL.field(DSL.name("area_id"), Integer.class);
    static final Field<String> GRID_CODE = DSL.field(DSL.name("grid_code"), String.class);

    static PlaceKey of(Record row) {
        return new PlaceKey(row.get(AREA_ID), row.get(GRID_CODE));
    }

    boolean isGrid() {
        return grid != null;
    }

    boolean isArea() {
        return area != null && grid == null;
    }

    /** What stands for those that belong nowhere. */
    boolean unassigned() {
        return Objects.equals(area, 0);
    }
}
