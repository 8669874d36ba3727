package io.gridbook.worklist;

import java.nio.file.Path;

/**
 * A workbook on disk, with what stands in it; a summary belongs to no grid (its code is empty). cleaned: characters that a
 * workbook cannot hold.
 */
public record WrittenFile(
        Path path,
        String areaCode,
        String gridCode,
        int customersToday,
        int customersBacklog,
        int cases,
        long atStake,
        long cleaned,
        BookKind kind) {
    /** The work list of a grid. */
    public WrittenFile(
            Path path,
            String areaCode,
            String gridCode,
            int customersToday,
            int customersBacklog,
            int cases,
            long atStake,
            long cleaned) {
        this(path, areaCode, gridCode, customersToday, customersBacklog, cases, atStake, cleaned, BookKind.WORK_LIST);
    }
}
