package io.gridbook.mutation;

import java.util.Set;
import java.util.TreeSet;

/** The parts of the program whose mutants are looked at, by the names of their classes. */
enum Part {
    RULES("alert\\.rules\\..*"),
    CASES("alert\\.[A-Z].*"),
    SEGMENTATION("segment\\..*"),
    CHECKS(
            "exports\\.\\w*(Check|Limit|Limits|Gate|Faults)",
            "exports\\.(FileJudge|Completeness|PartCount|Tally|ControlTotals|ControlFile|ControlText|Control)",
            "exports\\.(DisconnectTimes|ServiceDates|ExemptionScope|ArrearsMonth|BillIdentity)"),
    LIMITS("ingest\\.(\\w*Limit|Gates|FileChecks|FileVerdict|Orphans|OptionalOrphans|Conflicts|AcceptedCheck)");

    private final String names;

    Part(String... names) {
        this.names = "io\\.gridbook\\.(" + String.join("|", names) + ")";
    }

    /** Its classes, top-level ones, among all. */
    Set<String> classes(Set<String> all) {
        Set<String> own = new TreeSet<>(all);
        own.removeIf(each -> !each.matches(names));
        own.removeIf(each -> each.endsWith(".package-info"));
        return own;
    }
}
