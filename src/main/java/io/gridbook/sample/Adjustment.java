package io.gridbook.sample;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A correction of a bill in a month, counted back from M; in fen, below zero for a refund. */
record Adjustment(
        int back,
        String id,
        String account,
        @Nullable String service,
        LocalDate made,
        long fen,
        String cause,
        @Nullable String text,
        @Nullable String approval,
        @Nullable String document) {}
