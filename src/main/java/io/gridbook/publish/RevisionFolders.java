package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The folders r1, r2 … of a set. */
final class RevisionFolders {
    private final ReportsFolder reports;

    RevisionFolders(ReportsFolder reports) {
        this.reports = reports;
    }

    /** The highest revision that has a folder, 0 when there is none. */
    int newest(Edition edition) throws IOException {
        return Trees.children(reports.revisions(edition.kind(), edition.name())).stream()
                .mapToInt(RevisionFolders::number)
                .max()
                .orElse(0);
    }

    /** The revision that readers see, 0 when there is none. */
    int linked(SetKind kind, String name) throws IOException {
        Path link = reports.link(kind, name);
        return Files.isSymbolicLink(link) ? number(Files.readSymbolicLink(link)) : 0;
    }

    /** The newest day that readers find here, whichever database published it; nothing when there is none. */
    @Nullable
    LocalDate newestDay() throws IOException {
        return Trees.children(reports.root().resolve(SetKind.DAILY.folder())).stream()
                .filter(Files::isSymbolicLink)
                .map(link -> String.valueOf(link.getFileName()))
                .filter(name -> name.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("r\\d{1,9}") ? Integer.parseInt(name.substring(1)) : 0;
    }
}
