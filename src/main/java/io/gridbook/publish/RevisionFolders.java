package io.gridbook.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    static int number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        return name.matches("r\\d{1,9}") ? Integer.parseInt(name.substring(1)) : 0;
    }
}
