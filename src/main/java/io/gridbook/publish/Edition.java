package io.gridbook.publish;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What a run is about to publish.
 *
 * @param period the business day, or the first day of the month
 * @param month the analysis month M
 * @param hasMonthBefore whether the bills of M−1 were ever loaded
 * @param fileIds the export files that the set was made from
 */
public record Edition(
        SetKind kind,
        LocalDate period,
        YearMonth month,
        boolean hasMonthBefore,
        long runId,
        String settingsHash,
        List<Integer> fileIds) {
    public Edition {
        fileIds = List.copyOf(fileIds);
    }

    /** The name of the set's folder, such as 2026-10-30 or 2026-10. */
    public String name() {
        return kind.name(period);
    }
}
