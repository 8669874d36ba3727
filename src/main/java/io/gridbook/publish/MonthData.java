package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;

/** The data files of a month's set, and what is different in them from the set that readers see. */
public final class MonthData {
    private final DSLContext dsl;
    private final ReportsFolder reports;

    public MonthData(DSLContext dsl, ReportsFolder reports) {
        this.dsl = dsl;
        this.reports = reports;
    }

    /** Writes all of them. */
    public void write(LocalDate month, Staging staging) {
        Path data = folder(staging.folder());
        try {
            Trees.create(data);
            for (MonthFile each : MonthFiles.of(month)) {
                each.write(dsl, data.resolve(each.name()));
                FaultPoints.hit("data.file");
            }
        } catch (IOException e) {
            throw OutputFault.stop(staging.folder(), e);
        }
    }

    /** Where all of them stand. */
    public static List<Path> of(LocalDate month, Staging staging) {
        return MonthFiles.of(month).stream()
                .map(each -> folder(staging.folder()).resolve(each.name()))
                .toList();
    }

    /** What a set that is built has and the visible one has not, file by file; nothing where there is no visible one. */
    public List<FileChange> changes(Edition edition, Staging staging) {
        Path visible = reports.link(edition.kind(), edition.name());
        try {
            List<FileChange> changes = new ArrayList<>();
            for (MonthFile each : MonthFiles.of(edition.period())) {
                Path before = folder(visible).resolve(each.name());
                if (Files.isRegularFile(before)) {
                    Path now = folder(staging.folder()).resolve(each.name());
                    changes.add(FileChange.between(before, now, each.name(), each.keys()));
                }
            }
            return changes;
        } catch (IOException e) {
            throw OutputFault.reading(visible, e);
        }
    }

    private static Path folder(Path set) {
        return set.resolve("data");
    }
}
