package io.gridbook.publish.report;

import java.util.List;

/** Rows that name something unknown, in words. */
record OrphanRow(String kind, String missing, OrphanLine line) {
    static List<OrphanRow> of(List<OrphanLine> orphans, PageWords words) {
        return orphans.stream()
                .map(orphan -> new OrphanRow(
                        words.name("export", orphan.kind()), words.name("missing", orphan.missing()), orphan))
                .toList();
    }
}
