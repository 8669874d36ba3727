package io.gridbook.ingest.archive;

import static io.gridbook.store.schema.Tables.EXPORT_FILE;
import static org.jooq.impl.DSL.max;

import java.io.IOException;
import java.time.LocalDate;
import org.jooq.DSLContext;

/** Removes exports and rejects that are past keeping, and what belongs to no file of the ledger. */
public final class ArchiveRetention {
    private final DSLContext dsl;
    private final ArchiveSettings settings;
    private final Archive archive;
    private final KeptRejects rejects;

    public ArchiveRetention(DSLContext dsl, ArchiveSettings settings, Archive archive, KeptRejects rejects) {
        this.dsl = dsl;
        this.settings = settings;
        this.archive = archive;
        this.rejects = rejects;
    }

    /** Removes what a night of this business date no longer keeps; returns how many files went. */
    public int drop(LocalDate night) throws IOException {
        return archive.retain(dsl.select(EXPORT_FILE.SHA256)
                        .from(EXPORT_FILE)
                        .groupBy(EXPORT_FILE.SHA256)
                        .having(max(EXPORT_FILE.PERIOD).ge(night.minusDays(settings.days())))
                        .fetchSet(EXPORT_FILE.SHA256))
                + rejects.retain(dsl.select(EXPORT_FILE.FILE_ID)
                        .from(EXPORT_FILE)
                        .where(EXPORT_FILE.PERIOD.ge(night.minusDays(settings.rejectDays())))
                        .fetchSet(EXPORT_FILE.FILE_ID));
    }
}
