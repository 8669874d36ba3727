package io.gridbook.job;

import io.gridbook.exports.Drop;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.ingest.DropPlan;
import org.springframework.stereotype.Component;

/** The drop as it lies there at this moment. */
@Component
class DropFiles {
    private final RunFolders folders;
    private final ExportsProperties properties;

    DropFiles(RunFolders folders, ExportsProperties properties) {
        this.folders = folders;
        this.properties = properties;
    }

    DropPlan plan() {
        return new DropPlan(Drop.scan(folders.drop(), properties));
    }
}
