package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.function.Consumer;
import org.jooq.DSLContext;

/**
 * Publishes a set: it is built beside its place, sealed with a manifest, moved into its revision's folder, recorded with
 * the day's cases, and made visible by one link. What is interrupted after it was recorded is completed by
 * {@link Publications#recover}; what is interrupted before leaves nothing.
 */
public final class Publisher {
    private final DSLContext dsl;
    private final ReportsFolder reports;
    private final Clock clock;
    private final Hit hit;

    public Publisher(DSLContext dsl, ReportsFolder reports, Clock clock) {
        this(dsl, reports, clock, FaultPoints::hit);
    }

    Publisher(DSLContext dsl, ReportsFolder reports, Clock clock, Hit hit) {
        this.dsl = dsl;
        this.reports = reports;
        this.clock = clock;
        this.hit = hit;
    }

    /** Stops a run before any work when the reports folder cannot take its results. */
    public void check() {
        new WritableFolder(reports).check();
    }

    /** Makes an empty folder for the set of this run. */
    public Staging open(Edition edition) {
        Staging staging = staging(edition);
        Link.requirePlace(reports.link(edition.kind(), edition.name()));
        Link.requirePlace(reports.latest());
        try {
            Trees.delete(staging.folder());
            Trees.create(staging.folder());
            hit.at("publish.open");
            return staging;
        } catch (IOException e) {
            throw OutputFault.stop(staging.folder(), e);
        }
    }

    /** The folder that {@link #open} made, for the later steps of the run. */
    public Staging staging(Edition edition) {
        try {
            int newest = Math.max(
                    new PublicationRows(dsl).newestRevision(edition), new RevisionFolders(reports).newest(edition));
            return new Staging(reports.staging(edition), newest + 1);
        } catch (IOException e) {
            throw OutputFault.stop(reports.staging(edition), e);
        }
    }

    /** Removes what a run had built when it cannot be published. */
    public void discard(Staging staging) {
        try {
            Trees.delete(staging.folder());
        } catch (IOException e) {
            throw OutputFault.stop(staging.folder(), e);
        }
    }

    /**
     * Publishes what stands in the staging folder.
     *
     * @param written files of the set that must be there
     * @param checks run in the transaction that records it: they stop by throwing
     */
    public Published publish(
            Edition edition, Collection<Path> written, Consumer<DSLContext> checks, Audience audience) {
        Staging staging = staging(edition);
        Path folder = reports.revision(edition.kind(), edition.name(), staging.revision());
        Revision revision = place(edition, staging, folder, written);
        record(edition, revision, checks);
        hit.at("publish.recorded");
        Published published = new Published(reports.link(edition.kind(), edition.name()), folder, staging.revision());
        try {
            new Switch(dsl, reports, hit).to(revision, () -> audience.visible(published), audience::warned);
        } catch (IOException e) {
            throw OutputFault.beside(reports.root(), e);
        }
        return published;
    }

    /** Finishes the set and moves it to where no reader looks yet. */
    private Revision place(Edition edition, Staging staging, Path folder, Collection<Path> written) {
        try {
            hit.at("publish.staged");
            String set = edition.kind().folder() + "/" + edition.name();
            String hash = new Seal(staging.folder()).close(set, written);
            hit.at("publish.manifest");
            Move.into(staging.folder(), folder);
            hit.at("publish.renamed");
            return new Revision(edition.kind(), edition.period(), staging.revision(), reports.name(folder), hash);
        } catch (IOException e) {
            discard(staging);
            throw OutputFault.stop(staging.folder(), e);
        }
    }

    private void record(Edition edition, Revision revision, Consumer<DSLContext> checks) {
        OffsetDateTime at = OffsetDateTime.now(clock);
        dsl.transaction(configuration -> {
            DSLContext tx = configuration.dsl();
            Fence.check(tx, edition.runId());
            checks.accept(tx);
            if (edition.kind() == SetKind.DAILY) {
                CaseDays.replace(tx, edition.period());
            }
            new PublicationRows(tx).record(edition, revision, at);
        });
    }
}
