package io.gridbook.explain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of another export that belongs to the customer, by the export's own column names; money in yuan. */
record RowLine(
        String export,
        Map<String, Object> figures,
        @Nullable Origin origin) {}
