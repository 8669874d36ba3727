package io.gridbook.worklist;

import java.nio.file.Path;

/** A grid's workbook on disk, with what stands in it; cleaned: characters that a workbook cannot hold. */
public record WrittenFile(
        Path path,
        String areaCode,
        String gridCode,
        int customersToday,
        int customersBacklog,
        int cases,
        long atStake,
        long cleaned) {}
