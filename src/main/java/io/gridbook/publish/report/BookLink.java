package io.gridbook.publish.report;

import org.jspecify.annotations.Nullable;

/**
 * A workbook by its path below the set.
 *
 * @param today the customers under Today, where the workbook is a work list
 * @param customers the customers in all
 */
public record BookLink(
        String title,
        String path,
        @Nullable Integer today,
        @Nullable Integer customers) {}
