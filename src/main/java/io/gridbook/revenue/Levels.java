package io.gridbook.revenue;

import static io.gridbook.store.schema.Tables.MONTH_SEGMENT;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;

import io.gridbook.store.schema.tables.MonthSegment;
import java.time.LocalDate;
import java.util.List;
import org.jooq.Field;

/** Tier or band of a customer; empty where it is not in base. */
enum Levels {
    TIER,
    BAND;

    static final List<Levels> ALL = List.of(values());
    static final MonthSegment NOW = MONTH_SEGMENT.as("now");
    static final MonthSegment BEFORE = MONTH_SEGMENT.as("before");

    /** From the highest on; the last is who is not in base. */
    List<String> shown() {
        return this == TIER ? List.of("HIGH", "MID", "LOW", "") : List.of("HIGH", "MID", "MASS", "");
    }

    static long customers(List<SheetRows.Structure> rows, String kind, String level, LocalDate month) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind) && row.level().equals(level))
                .filter(row -> row.month().equals(month))
                .mapToLong(SheetRows.Structure::customers)
                .sum();
    }

    Field<String> of(MonthSegment segment) {
        return coalesce(this == TIER ? segment.TIER : segment.BAND, inline(""));
    }
}
