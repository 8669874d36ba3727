package io.gridbook.publish;

import java.util.List;

/** {@code manifest.json}: every file of a set, by path. */
record Manifest(String set, List<ManifestEntry> files) {
    static final String FILE = "manifest.json";
}
