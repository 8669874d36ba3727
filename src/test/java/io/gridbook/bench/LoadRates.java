package io.gridbook.bench;

import java.util.List;

/**
 * Medians of the same rows loaded in three ways.
 *
 * @param rows of all files
 */
record LoadRates(String files, long rows, Measured rawCopy, Measured oneByOne, Measured sideBySide) {
    double rate(Measured run) {
        return rows / run.wall();
    }

    /** Ours to one raw COPY, of wall time. */
    double ratio(Measured ours) {
        return rawCopy.wall() / ours.wall();
    }

    List<Measured> all() {
        return List.of(rawCopy, oneByOne, sideBySide);
    }
}
