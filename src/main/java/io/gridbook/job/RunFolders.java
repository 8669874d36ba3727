package io.gridbook.job;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a run reads and writes.
 *
 * @param drop where the exports lie
 * @param inbox where filled-in work lists come back
 * @param reports where sets are published
 * @param home what belongs to Gridbook itself: the archive of exports, rejects of loaded files, passwords, the embedded database
 * @param locale of workbooks and reports
 */
public record RunFolders(Path drop, Path inbox, Path reports, Path home, Locale locale) {
    /** Every export that was loaded. */
    Path archive() {
        return home.resolve("archive");
    }

    /** For a returned work list while it is read. */
    Path returned() {
        return home.resolve("returned");
    }

    /** Pieces that are not yet whole, for this user alone. */
    Path temporary() {
        return home.resolve("tmp");
    }

    /** The rejected rows of the files that are loaded. */
    Path keptRejects() {
        return home.resolve("rejects");
    }
}
