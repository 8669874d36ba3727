package io.gridbook.publish;

import io.gridbook.fault.FaultPoints;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Folders that an interrupted run made and no publication knows. */
final class Leftovers {
    private final ReportsFolder reports;
    private final RevisionFolders revisions;

    Leftovers(ReportsFolder reports) {
        this.reports = reports;
        this.revisions = new RevisionFolders(reports);
    }

    /** Removes them and returns their names; {@code known} are the folders of publications. */
    List<String> remove(Set<String> known) throws IOException {
        List<Path> leftovers = new ArrayList<>(Trees.children(reports.staging()));
        for (SetKind kind : SetKind.values()) {
            for (Path set : Trees.children(reports.revisions(kind))) {
                leftovers.addAll(unknown(kind, set, known));
            }
        }
        for (Path leftover : leftovers) {
            FaultPoints.hit("leftover.found");
            Trees.delete(leftover);
        }
        return leftovers.stream().map(reports::name).toList();
    }

    /** A revision that readers see, or one before it, stays even if this database never heard of it. */
    private List<Path> unknown(SetKind kind, Path set, Set<String> known) throws IOException {
        if (!Files.isDirectory(set)) {
            // what WritableFolder tried there when it was killed
            return List.of(set);
        }
        int linked = revisions.linked(kind, String.valueOf(set.getFileName()));
        return Trees.children(set).stream()
                .filter(folder -> RevisionFolders.number(folder) > linked)
                .filter(folder -> !known.contains(reports.name(folder)))
                .toList();
    }
}
