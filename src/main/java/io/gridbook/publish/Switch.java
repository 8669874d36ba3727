package io.gridbook.publish;

import io.gridbook.outcome.StopException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jooq.DSLContext;

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

    /**
     * The row stays locked until the link is there, so that a run that was left behind cannot turn it back.
     *
     * @param visible run once readers find the revision, whatever happens then
     * @param warn told when the newest day could not be linked too
     */
    void to(Revision revision, Runnable visible, Consumer<String> warn) throws IOException {
        try {
            dsl.transaction(configuration -> {
                PublicationRows rows = new PublicationRows(configuration.dsl());
                if (rows.hold(revision)) {
                    point(revision);
                    visible.run();
                    hit.at("publish.linked");
                    pointLatest(revision, warn);
                    hit.at("publish.switched");
                    rows.published(revision);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        hit.at("publish.marked");
    }

    private void point(Revision revision) {
        try {
            link.point(
                    reports.link(revision.kind(), revision.name()),
                    reports.root().resolve(revision.folder()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The day is published already: a link to the newest one must not undo that. */
    private void pointLatest(Revision revision, Consumer<String> warn) {
        if (revision.kind() != SetKind.DAILY) {
            return;
        }
        try {
            LocalDate newest = new RevisionFolders(reports).newestDay();
            if (newest == null || !newest.isAfter(revision.period())) {
                link.point(reports.latest(), reports.link(SetKind.DAILY, revision.name()));
            }
        } catch (IOException | StopException e) {
            warn.accept("%s does not lead to %s: %s".formatted(reports.latest(), revision.name(), e.getMessage()));
        }
    }
}
