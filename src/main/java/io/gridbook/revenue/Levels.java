package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import io.gridbook.store.schema.tables.MonthSegment;
import java.util.List;
import org.jooq.Field;

/** Tier or band of a customer; empty where it is not in base. */
enum Levels {
    TIER,
    BAND;

    static final List<Levels> ALL = List.of(values());
    static final MonthSegment NOW = MONTH_SEGMENT.as("now");
    static final MonthSegment BEFORE = MONTH_SEGMENT.as("before");

    Field<String> of(MonthSegment segment) {
        return coalesce(this == TIER ? segment.TIER : segment.BAND, inline(""));
    }
}
