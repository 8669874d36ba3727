package io.gridbook.job;

import io.gridbook.exports.Arrival;
import io.gridbook.exports.Drop;
import io.gridbook.exports.ExportsProperties;
import io.gridbook.ingest.DropPlan;
import io.gridbook.ingest.LoadedFiles;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The drop as it lies there at this moment. */
@Component
class DropFiles {
    private final RunFolders folders;
    private final ExportsProperties properties;
    private final LoadedFiles loaded;
    private final Clock clock;

    DropFiles(RunFolders folders, ExportsProperties properties, LoadedFiles loaded, Clock clock) {
        this.folders = folders;
        this.properties = properties;
        this.loaded = loaded;
        this.clock = clock;
    }

    Drop scan() {
        return Drop.scan(folders.drop(), properties, new Arrival(clock.instant(), loaded));
    }

    DropPlan plan() {
        return new DropPlan(scan());
    }
}
