package io.gridbook.bench;

/** Medians of the same rows loaded from a file in UTF-8 and from its copy in GB18030. */
record CharsetRates(String file, long rows, Measured utf8, Measured gb18030) {
    double rate(Measured run) {
        return rows / run.wall();
    }

    /** GB18030 to UTF-8, of wall time. */
    double ratio() {
        return gb18030.wall() / utf8.wall();
    }
}
