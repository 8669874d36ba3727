package io.gridbook.publish;

import java.nio.file.Path;

/** What tests of publishing begin with: a night in a database of its own, and an empty reports folder. */
abstract class OneNight {
    final Path root;
    final PublishedNight night;
    final PublishedSets sets;

    OneNight(Path root) {
        this.root = root;
        night = new PublishedNight(root);
        sets = new PublishedSets(night);
    }
}
