package io.gridbook.publish.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was published, newest first.
 *
 * @param failed the runs that failed since the newest set was published, newest first
 * @param lastGood when the newest set was published
 */
public record IndexPage(
        List<IndexSet> sets,
        List<IndexRun> failed,
        @Nullable Instant lastGood,
        Instant writtenAt) {
    public IndexPage {
        sets = List.copyOf(sets);
        failed = List.copyOf(failed);
    }
}
