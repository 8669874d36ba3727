package io.gridbook.publish.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What was published as its page shows it. */
record IndexView(
        Map<String, String> w,
        String lang,
        String tone,
        String headline,
        String age,
        Instant writtenAt,
        List<SetRow> sets,
        List<FailedRow> failed) {
    /** A set with its links. */
    record SetRow(IndexSet set, String kind, String folder, String report, String data, boolean newest) {}

    /** A failed run with the link to its report; the link is empty where there is none. */
    record FailedRow(IndexRun run, String command, String report) {
        boolean hasReport() {
            return !report.isEmpty();
        }
    }

    boolean hasSets() {
        return !sets.isEmpty();
    }

    boolean hasFailed() {
        return !failed.isEmpty();
    }
}
