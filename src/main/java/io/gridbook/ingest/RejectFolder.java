package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import io.gridbook.exports.RejectFile;
import io.gridbook.ingest.archive.KeptRejects;
import java.nio.file.Path;

/** Where the rejects of a run go, one file for each export that has some, and where those of loaded files are kept. */
public record RejectFolder(Path folder, KeptRejects kept) {
    RejectFile open(DropFile file) {
        return new RejectFile(path(file), file);
    }

    Path path(DropFile file) {
        String name = file.unpackedName();
        return folder.resolve(name.endsWith(".csv") ? name : name + ".csv");
    }
}
