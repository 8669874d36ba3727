package io.gridbook.publish;

import java.nio.file.Path;

/** What became visible: the link that readers follow, and the revision behind it. */
public record Published(Path link, Path folder, int revision) {}
