package io.gridbook.explain;

import org.jspecify.annotations.Nullable;

/** A record of the customers export that is merged into the customer. */
record RecordLine(
        String recordId, boolean represents, @Nullable Origin origin) {}
