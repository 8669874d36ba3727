package io.gridbook.publish;

import static io.gridbook.store.schema.Tables.PUBLICATION;
import static org.jooq.impl.DSL.max;

import io.gridbook.store.schema.tables.records.PublicationRecord;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The publications as the database has them. */
final class PublicationRows {
    private static final String SWITCHING = "SWITCHING";
    private static final String PUBLISHED = "PUBLISHED";
    private static final String SUPERSEDED = "SUPERSEDED";

    private final DSLContext tx;

    PublicationRows(DSLContext tx) {
        this.tx = tx;
    }

    int newestRevision(Edition edition) {
        Integer newest = tx.select(max(PUBLICATION.REVISION))
                .from(PUBLICATION)
                .where(of(edition.kind(), edition.period()))
                .fetchOne(0, Integer.class);
        return newest == null ? 0 : newest;
    }

    /** What is recorded of the revision that was published last, if there is any. */
    Optional<PublicationRecord> published(Edition edition) {
        return tx.selectFrom(PUBLICATION)
                .where(of(edition.kind(), edition.period()), PUBLICATION.STATE.eq(PUBLISHED))
                .orderBy(PUBLICATION.REVISION.desc())
                .limit(1)
                .fetchOptional();
    }

    /** Records a revision that stands in its place and is not yet visible. */
    void record(Edition edition, Revision revision, OffsetDateTime at) {
        tx.update(PUBLICATION)
                .set(PUBLICATION.STATE, SUPERSEDED)
                .where(of(edition.kind(), edition.period()))
                .execute();
        tx.insertInto(PUBLICATION)
                .set(PUBLICATION.KIND, edition.kind().name())
                .set(PUBLICATION.PERIOD, edition.period())
                .set(PUBLICATION.REVISION, revision.number())
                .set(PUBLICATION.RUN_ID, edition.runId())
                .set(PUBLICATION.STATE, SWITCHING)
                .set(PUBLICATION.FOLDER, revision.folder())
                .set(PUBLICATION.MANIFEST_SHA256, revision.manifestSha256())
                .set(PUBLICATION.ANALYSIS_MONTH, edition.month().atDay(1))
                .set(PUBLICATION.SETTINGS_HASH, edition.settingsHash())
                .set(PUBLICATION.FILE_IDS, edition.fileIds().toArray(Integer[]::new))
                .set(PUBLICATION.PUBLISHED_AT, at)
                .execute();
    }

    /** Takes hold of a revision that is still to be made visible; false when it is not, or not any more. */
    boolean hold(Revision revision) {
        return tx.select(PUBLICATION.STATE)
                .from(PUBLICATION)
                .where(of(revision), PUBLICATION.STATE.eq(SWITCHING))
                .forUpdate()
                .fetchOptional()
                .isPresent();
    }

    void published(Revision revision) {
        tx.update(PUBLICATION)
                .set(PUBLICATION.STATE, PUBLISHED)
                .where(of(revision))
                .execute();
    }

    /** The newest published nights before a day, oldest first. */
    List<LocalDate> nightsBefore(LocalDate day, int nights) {
        List<LocalDate> newest = tx.select(PUBLICATION.PERIOD)
                .from(PUBLICATION)
                .where(
                        PUBLICATION.KIND.eq(SetKind.DAILY.name()),
                        PUBLICATION.STATE.eq(PUBLISHED),
                        PUBLICATION.PERIOD.lt(day))
                .orderBy(PUBLICATION.PERIOD.desc())
                .limit(nights)
                .fetch(PUBLICATION.PERIOD);
        return newest.stream().sorted().toList();
    }

    List<Revision> switching() {
        return tx.selectFrom(PUBLICATION)
                .where(PUBLICATION.STATE.eq(SWITCHING))
                .orderBy(PUBLICATION.KIND, PUBLICATION.PERIOD, PUBLICATION.REVISION)
                .fetch(row -> new Revision(
                        SetKind.valueOf(row.getKind()),
                        row.getPeriod(),
                        row.getRevision(),
                        row.getFolder(),
                        row.getManifestSha256()));
    }

    Set<String> folders() {
        return tx.select(PUBLICATION.FOLDER).from(PUBLICATION).fetchSet(PUBLICATION.FOLDER);
    }

    private static Condition of(Revision revision) {
        return of(revision.kind(), revision.period()).and(PUBLICATION.REVISION.eq(revision.number()));
    }

    private static Condition of(SetKind kind, LocalDate period) {
        return PUBLICATION.KIND.eq(kind.name()).and(PUBLICATION.PERIOD.eq(period));
    }
}
