package io.gridbook.publish.report;

import org.jspecify.annotations.Nullable;

/**
 * An export file with its counts.
 *
 * @param money the total of its money column over all rows read, where it has one
 * @param control how the count and total compare with what the sender announced: NONE, PASSED or what differs
 */
public record ExportLine(
        String kind,
        String name,
        String period,
        long read,
        long loaded,
        long rejected,
        long duplicate,
        long orphan,
        @Nullable Amount money,
        String control) {}
