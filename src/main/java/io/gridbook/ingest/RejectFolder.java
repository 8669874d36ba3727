package io.gridbook.ingest;

import io.gridbook.exports.DropFile;
import io.gridbook.exports.RejectFile;
import java.nio.file.Path;

/** Where the rejects of a run go, one file for each export that has some. */
public record RejectFolder(Path folder) {
    RejectFile open(DropFile file) {
        return new RejectFile(folder.resolve(file.name().replaceFirst("\\.gz$", "")));
    }
}
