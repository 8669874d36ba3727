package io.gridbook.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Makes a recorded revision the one that readers see. Doing it again changes nothing. */
final class Switch {
    private final DSLContext dsl;
    private final ReportsFolder reports;
    private final Hit hit;
    private final Link link;

    Switch(DSLContext dsl, ReportsFolder reports, Hit hit) {
        this.dsl = dsl;
        this.reports = reports;
        this.hit = hit;
        this.link = new Link(reports);
    }

    /** The row stays locked until the link is there, so that a run that was left behind cannot turn it back. */
    void to(Revision revision) throws IOException {
        try {
            dsl.transaction(configuration -> {
                PublicationRows rows = new PublicationRows(configuration.dsl());
                if (rows.hold(revision)) {
                    point(revision, rows.newestDay());
                    hit.at("publish.switched");
                    rows.published(revision);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        hit.at("publish.marked");
    }

    private void point(Revision revision, @Nullable LocalDate newest) {
        try {
            link.point(
                    reports.link(revision.kind(), revision.name()),
                    reports.root().resolve(revision.folder()));
            hit.at("publish.linked");
            if (revision.kind() == SetKind.DAILY && (newest == null || !newest.isAfter(revision.period()))) {
                link.point(reports.latest(), reports.link(SetKind.DAILY, revision.name()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
