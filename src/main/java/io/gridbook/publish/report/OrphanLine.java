package io.gridbook.publish.report;

import org.jspecify.annotations.Nullable;

/** Rows of a kind that name something unknown, of how many, and the money that stands in them. */
public record OrphanLine(
        String kind,
        String missing,
        long rows,
        long ofRows,
        @Nullable Amount money) {}
