package io.gridbook.sample;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** A disconnection order as it ends; a night shows what had come about by then. */
record Order(
        String id,
        String service,
        LocalDateTime requested,
        @Nullable String code,
        @Nullable String text,
        String end,
        @Nullable LocalDateTime contacted,
        @Nullable LocalDateTime closed) {
    boolean shows(LocalDateTime now) {
        return !requested.isAfter(now);
    }

    String status(LocalDateTime now) {
        return closed != null && !closed.isAfter(now) ? end : "OPEN";
    }
}
