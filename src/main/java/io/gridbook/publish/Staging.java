package io.gridbook.publish;

import java.nio.file.Path;

/** Where a run builds its set, and the revision that it will be. */
public record Staging(Path folder, int revision) {}
