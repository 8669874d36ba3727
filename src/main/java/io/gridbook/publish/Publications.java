package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import io.gridbook.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;

/** Puts right what an interrupted run left between the reports folder and the database. */
public final class Publications {
    private final DSLContext dsl;
    private final ReportsFolder reports;
    private final Hit hit;

    public Publications(DSLContext dsl, ReportsFolder reports) {
        this(dsl, reports, FaultPoints::hit);
    }

    Publications(DSLContext dsl, ReportsFolder reports, Hit hit) {
        this.dsl = dsl;
        this.reports = reports;
        this.hit = hit;
    }

    /** Called by every run before its work, under the lock; may be interrupted and called again. */
    public Recovery recover() {
        try {
            List<String> published = new ArrayList<>();
            List<String> broken = new ArrayList<>();
            List<String> warnings = new ArrayList<>();
            for (Revision revision : new PublicationRows(dsl).switching()) {
                if (whole(revision)) {
                    new Switch(dsl, reports, hit).to(revision, () -> {}, warnings::add);
                    published.add(revision.folder());
                } else {
                    broken.add(revision.folder());
                }
            }
            return new Recovery(published, new Leftovers(reports).remove(folders()), broken, warnings);
        } catch (IOException e) {
            throw OutputFault.beside(reports.root(), e);
        }
    }

    private Set<String> folders() {
        return new PublicationRows(dsl).folders();
    }

    private boolean whole(Revision revision) throws IOException {
        Path manifest = reports.root().resolve(revision.folder()).resolve(Manifest.FILE);
        return Files.isRegularFile(manifest) && Sha256.of(manifest).equals(revision.manifestSha256());
    }
}
